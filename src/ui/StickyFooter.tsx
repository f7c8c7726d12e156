import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './StickyFooter.scss';

export interface StickyFooterProps {
  /** Above the actions, over the whole width: an agreement, a reason. */
  readonly note?: ReactNode;
  /** Left of the action: what it costs. */
  readonly summary?: ReactNode;
  /** The primary action, and at most one beside it. */
  readonly children: ReactNode;
}

/** What stays at the bottom edge of a screen, above the home indicator. */
export function StickyFooter({ note, summary, children }: StickyFooterProps) {
  return (
    <View className="u-sf">
      {note !== undefined && <View className="u-sf-n">{note}</View>}
      <View className="u-sf-r">
        {summary !== undefined && <View className="u-sf-s">{summary}</View>}
        <View className="u-sf-a">{children}</View>
      </View>
    </View>
  );
}
