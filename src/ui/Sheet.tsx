import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { scrollable, scrollLock, useDialogFocus } from './focus';
import { Icon } from './Icon';
import { Pressable } from './Pressable';
import './Sheet.scss';

export interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  /** The mask, 「关闭」 or Escape was used. */
  readonly onClose: () => void;
  /** Stays in sight below what scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A sheet from the bottom edge. Leave it mounted and turn `open`: its outer View always stands, so that opening and
 * closing on Alipay sends the sheet alone and not its siblings.
 */
export function Sheet({ open, title, onClose, footer, children }: SheetProps) {
  const focus = useDialogFocus(open, onClose);
  return (
    <View>
      {open && (
        <View className="zj-sheet">
          <View className="zj-sheet__mask" onClick={onClose} {...scrollLock} />
          <View className="zj-sheet__panel" role="dialog" aria-modal="true" aria-label={title} {...focus}>
            <View className="zj-sheet__head">
              <View className="zj-sheet__title" role="heading" aria-level="2">
                <Text>{title}</Text>
              </View>
              <Pressable className="zj-sheet__close" label="关闭" onTap={onClose}>
                <Icon name="close" />
              </Pressable>
            </View>
            <View className="zj-sheet__body" {...scrollable}>
              {children}
            </View>
            {footer !== undefined && <View className="zj-sheet__footer">{footer}</View>}
          </View>
        </View>
      )}
    </View>
  );
}
