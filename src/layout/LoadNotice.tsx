import { type ApiError, loadWords } from '@/api';
import { Notice } from '@/ui';
import { ErrorWords } from './ErrorWords';

interface LoadNoticeProps {
  readonly error: ApiError;
  /** Absent where the page has its way on elsewhere. */
  readonly onRetry?: () => void;
}

/** A load that failed beside what is shown already: an older answer, or the pages of a list so far. */
export function LoadNotice({ error, onRetry }: LoadNoticeProps) {
  const { beside, text, wayOn } = loadWords(error);
  const canAsk = onRetry !== undefined && wayOn !== '返回首页';
  return (
    <Notice kind="warning" {...(canAsk ? { action: wayOn, onAction: onRetry } : {})}>
      <ErrorWords error={error}>{`${beside}。${text}`}</ErrorWords>
    </Notice>
  );
}
