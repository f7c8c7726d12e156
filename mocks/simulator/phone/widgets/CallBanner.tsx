import { type CallChoice, REVIEW_CALL, type RingingCall } from '../../../client/reviewCall';

interface CallBannerProps {
  readonly call: RingingCall;
  readonly onEnd: (choice: CallChoice) => void;
}

/** The phone's own banner of a call that rings, marked as simulated. The app goes on below it. */
export function CallBanner({ call, onEnd }: CallBannerProps) {
  const { title, caller, hangUp, accept } = REVIEW_CALL;
  return (
    <section className="call" aria-label={title}>
      <div className="call-words" role="alert">
        <span className="call-small">{title}</span>
        <span className="call-name">{caller}</span>
        <span className="call-small">{call.callerNumber}</span>
      </div>
      <div className="call-ends">
        <button type="button" className="call-refuse" onClick={() => onEnd(hangUp)}>
          {hangUp}
        </button>
        <button type="button" className="call-accept" onClick={() => onEnd(accept)}>
          {accept}
        </button>
      </div>
    </section>
  );
}
