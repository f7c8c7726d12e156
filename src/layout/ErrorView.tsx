import { type ApiError, loadWords } from '@/api';
import { Empty } from '@/ui';
import { goTo, startOver } from './navigate';

interface ErrorViewProps {
  readonly error: ApiError;
  readonly onRetry: () => void;
}

/** A load that failed: what happened, what is safe, what to do, and the code a user can quote. */
export function ErrorView({ error, onRetry }: ErrorViewProps) {
  const { title, text, wayOn, isForService } = loadWords(error);
  return (
    <Empty
      icon={error.kind === 'offline' ? 'offline' : 'warning'}
      title={title}
      description={text}
      action={wayOn}
      onAction={wayOn === '返回首页' ? () => startOver('home') : onRetry}
      {...(isForService ? { secondary: '联系客服', onSecondary: () => goTo('help') } : {})}
      note={error.reference && `错误代码 ${error.reference}`}
    />
  );
}
