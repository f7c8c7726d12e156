import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Action } from '@/async';
import { Chips } from '@/ui';
import { ConfirmSheet } from './ConfirmSheet';
import './cancelSheet.scss';

/** Why one withdraws. The reason goes to the server in these words. */
const REASONS = [
  '暂时不需要了',
  '想换其他商品或方案',
  '租金或押金不合适',
  '资料填写有误',
  '等待时间太长',
  '其他原因',
] as const;
type Reason = (typeof REASONS)[number];

interface CancelSheetProps {
  /** What is withdrawn: 取消申请, 取消订单. */
  readonly title: string;
  /** What withdrawing brings, so that nobody does it unawares. */
  readonly consequence: string;
  readonly cancelling: Action<[reason: string]>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks for the reason and for a confirmation; while nothing is chosen nothing can be confirmed. */
export function CancelSheet({ title, consequence, cancelling, isOpen, onClose }: CancelSheetProps) {
  const [reason, setReason] = useState<Reason>();
  return (
    <ConfirmSheet
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      action={cancelling}
      confirm="确认取消"
      onConfirm={() => reason && cancelling.run(reason)}
      disabled={reason === undefined}
      isDanger
    >
      <View className="zj-cancel-sheet__text">
        <Text>{consequence}</Text>
      </View>
      <View className="zj-cancel-sheet__question">
        <Text>请选择取消的原因</Text>
      </View>
      <Chips
        label="取消的原因"
        options={REASONS.map((text) => ({ id: text, label: text }))}
        value={reason}
        onChange={setReason}
      />
    </ConfirmSheet>
  );
}
