import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import { Pressable } from './Pressable';
import './Cell.scss';

export interface CellGroupProps {
  readonly title?: string | undefined;
  /** Small print below the group. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** Rows that belong together, in one white card: Cells, Fields. */
export function CellGroup({ title, note, children }: CellGroupProps) {
  return (
    <View className="zj-cell-group" role="group" aria-label={title}>
      {title !== undefined && (
        <View className="zj-cell-group__title" role="heading" aria-level="2">
          <Text>{title}</Text>
        </View>
      )}
      <View className="zj-cell-group__body">{children}</View>
      {note !== undefined && <View className="zj-cell-group__note">{note}</View>}
    </View>
  );
}

export interface CellProps {
  readonly label: ReactNode;
  readonly value?: ReactNode;
  /** Below the label, smaller. */
  readonly description?: ReactNode;
  readonly icon?: IconName | undefined;
  /** Makes the whole row a button, with an arrow. */
  readonly onTap?: (() => void) | undefined;
}

/** One row: what it is on the left, its value on the right. */
export function Cell({ label, value, description, icon, onTap }: CellProps) {
  const words = (
    <View className="zj-cell__label">
      <View>{label}</View>
      {description !== undefined && <View className="zj-cell__description">{description}</View>}
    </View>
  );
  const content = (
    <>
      {icon && (
        <View className="zj-cell__icon">
          <Icon name={icon} />
        </View>
      )}
      {value === undefined ? (
        words
      ) : (
        <View className="zj-cell__main">
          {words}
          <View className="zj-cell__value">{value}</View>
        </View>
      )}
      {onTap && (
        <View className="zj-cell__arrow">
          <Icon name="arrow" />
        </View>
      )}
    </>
  );
  if (!onTap) return <View className="zj-cell">{content}</View>;
  return (
    <Pressable className="zj-cell" onTap={onTap}>
      {content}
    </Pressable>
  );
}
