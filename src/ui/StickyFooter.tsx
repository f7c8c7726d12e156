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
    <View className="zj-sticky-footer">
      {note !== undefined && (
        <View className="zj-sticky-footer__notes" {...noteScroll}>
          {note}
        </View>
      )}
      <View className="zj-sticky-footer__row">
        {summary !== undefined && <View className="zj-sticky-footer__summary">{summary}</View>}
        <View className="zj-sticky-footer__actions">{children}</View>
      </View>
    </View>
  );
}
