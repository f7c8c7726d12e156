import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { Pressable } from './Pressable';
import './Notice.scss';

const ICONS = { info: 'info', warning: 'warning', danger: 'warning', success: 'success' } as const;

export interface NoticeProps {
  readonly kind?: keyof typeof ICONS | undefined;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly action?: string | undefined;
  readonly onAction?: (() => void) | undefined;
}

/** Something to know, beside what it is about. A warning or danger is read out at once. */
export function Notice({ kind = 'info', title, children, action, onAction }: NoticeProps) {
  const isUrgent = kind === 'warning' || kind === 'danger';
  return (
    <View className={`zj-notice zj-notice--${kind}`} role={isUrgent ? 'alert' : 'status'}>
      <View className="zj-notice__icon">
        <Icon name={ICONS[kind]} />
      </View>
      <View className="zj-notice__body">
        {title !== undefined && (
          <View className="zj-notice__title">
            <Text>{title}</Text>
          </View>
        )}
        <View>{children}</View>
      </View>
      {action !== undefined && onAction && (
        <Pressable className="zj-notice__action" onTap={onAction}>
          <Text>{action}</Text>
        </Pressable>
      )}
    </View>
  );
}
