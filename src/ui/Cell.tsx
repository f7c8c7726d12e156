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
    <View className="u-cg" role="group" aria-label={title}>
      {title !== undefined && (
        <View className="u-cg-t" role="heading" aria-level="2">
          <Text>{title}</Text>
        </View>
      )}
      <View className="u-cg-b">{children}</View>
      {note !== undefined && <View className="u-cg-n">{note}</View>}
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
    <View className="u-c-l">
      <View>{label}</View>
      {description !== undefined && <View className="u-c-d">{description}</View>}
    </View>
  );
  const content = (
    <>
      {icon && (
        <View className="u-c-i">
          <Icon name={icon} />
        </View>
      )}
      {value === undefined ? (
        words
      ) : (
        <View className="u-c-m">
          {words}
          <View className="u-c-v">{value}</View>
        </View>
      )}
      {onTap && (
        <View className="u-c-a">
          <Icon name="arrow" />
        </View>
      )}
    </>
  );
  if (!onTap) return <View className="u-c">{content}</View>;
  return (
    <Pressable className="u-c" onTap={onTap}>
      {content}
    </Pressable>
  );
}
