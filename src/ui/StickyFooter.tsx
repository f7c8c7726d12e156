import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useScrollable } from './focus';
import './StickyFooter.scss';

export interface StickyFooterProps {
  /** Above the actions, over the whole width: an agreement, a reason. */
  readonly note?: ReactNode;
  /** Left of the action: what it costs. */
  readonly summary?: ReactNode;
  /** The primary action, and before it at most one other. */
  readonly children: ReactNode;
}

/** What stays at the bottom edge of a screen, above the home indicator. */
export function StickyFooter({ note, summary, children }: StickyFooterProps) {
  const noteScroll = useScrollable();
  return (
    <View className="u-sf">
      {note !== undefined && (
        <View className="u-sf-n" {...noteScroll}>
          {note}
        </View>
      )}
      <View className="u-sf-r">
        {summary !== undefined && <View className="u-sf-s">{summary}</View>}
        <View className="u-sf-a">{children}</View>
      </View>
    </View>
  );
}
