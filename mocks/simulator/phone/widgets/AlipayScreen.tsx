import type { ReactNode } from 'react';
import type { AlipayScreenWords } from '../../../client/alipayScreens';
import { Window } from './Window';

interface AlipayScreenProps {
  readonly words: AlipayScreenWords;
  readonly isFull?: boolean;
  /** What the scenario would have the person do here, if that is to leave. */
  readonly wantsCancel: boolean;
  readonly onChoose: (choice: 'accept' | 'cancel') => void;
  readonly children: ReactNode;
}

/** A screen that Alipay itself would show, marked as simulated. */
export function AlipayScreen({ words, isFull = false, wantsCancel, onChoose, children }: AlipayScreenProps) {
  const { title, accept, cancel } = words;
  return (
    <Window label={title} place={isFull ? 'full' : 'bottom'} onLeave={() => onChoose('cancel')}>
      <h2 className="alipay-title">{title}</h2>
      <div className="alipay-body">
        {children}
        {wantsCancel && <p className="alipay-hint">{`本场景：请点「${cancel}」`}</p>}
      </div>
      <div className="alipay-foot">
        <button type="button" className="alipay-accept" onClick={() => onChoose('accept')}>
          {accept}
        </button>
        <button type="button" className="alipay-cancel" onClick={() => onChoose('cancel')}>
          {cancel}
        </button>
      </div>
    </Window>
  );
}

interface LineProps {
  readonly label: string;
  readonly children: string;
}

/** A row of such a screen. */
export function Line({ label, children }: LineProps) {
  return (
    <div className="alipay-line">
      <span>{label}</span>
      <span>{children}</span>
    </div>
  );
}
