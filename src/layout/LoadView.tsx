import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { ApiError } from '@/api';
import { Notice, Skeleton } from '@/ui';
import { ErrorView } from './ErrorView';
import { LoadNotice } from './LoadNotice';

interface LoadViewProps<T> {
  readonly load: {
    readonly data: T | undefined;
    readonly error: ApiError | undefined;
    readonly isSlow: boolean;
    readonly reload: () => void;
  };
  /** Drawn while there is nothing to show yet; the common skeleton if absent. */
  readonly skeleton?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/**
 * Skeleton, slow, failed with 「重试」, or the content; a reload that failed keeps what was shown and says so above it.
 *
 * Its outer View always stands: otherwise each change would send all of the page again on Alipay, with the text of its
 * inputs as it was a moment before, which undoes what has been typed since.
 */
export function LoadView<T>({ load, skeleton, children }: LoadViewProps<T>) {
  const { data, error, isSlow, reload } = load;
  if (data === undefined) {
    return (
      <View>
        {error ? <ErrorView error={error} onRetry={reload} /> : <Waiting isSlow={isSlow} skeleton={skeleton} />}
      </View>
    );
  }
  return (
    <View>
      <View>{error && <LoadNotice error={error} onRetry={reload} />}</View>
      {children(data)}
    </View>
  );
}

/** A wait with its skeleton; after three seconds it says that it is slow. */
export function Waiting({ isSlow, skeleton }: { readonly isSlow: boolean; readonly skeleton?: ReactNode }) {
  return (
    <View role="status" aria-label="正在加载">
      <View>{isSlow && <Notice kind="info">网络较慢，仍在加载，请稍候。</Notice>}</View>
      {skeleton ?? <Skeleton />}
    </View>
  );
}
