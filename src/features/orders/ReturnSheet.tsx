import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/api';
import type { ReturnMethod } from '@/contract';
import { ConfirmSheet } from '@/shared';
import { type ChipOption, Chips } from '@/ui';
import { SumBlock } from './SumBlock';
import { type OrderSheetProps, useOrderChange } from './useOrderChange';
import './order.scss';

const METHODS: readonly ChipOption<ReturnMethod>[] = [
  { id: 'PICKUP', label: '上门取件', note: '快递员到收货地址取' },
  { id: 'DROP_OFF', label: '自行寄回', note: '交给附近快递网点' },
];

const BEFORE = ['备份需要保留的资料', '退出账号，关闭查找功能', '恢复出厂设置，清除全部数据'] as const;

/** What returning today costs, before anything is decided; then how, and what to do before. */
export function ReturnSheet(props: OrderSheetProps) {
  const { order, isOpen, onClose } = props;
  const { id, quotes } = order;
  const [method, setMethod] = useState<ReturnMethod>('PICKUP');
  const returning = useOrderChange(props, (cancel) =>
    call('returnDevice', { params: { id }, body: { method } }, { cancel }),
  );
  return (
    <ConfirmSheet
      title="归还设备"
      isOpen={isOpen}
      onClose={onClose}
      action={returning}
      confirm="确认归还"
      onConfirm={() => returning.run()}
    >
      <View>
        {quotes && quotes.return.amount > 0 ? (
          <SumBlock lead="如果今天归还，需支付" quote={quotes.return} />
        ) : (
          <Text>如果今天归还，无需再支付租金。</Text>
        )}
      </View>
      <View className="zj-order__note">
        <Text>现在不扣款。设备检测完成、您确认结果之后才支付；检测发现损坏的，赔付另计。运费由我们承担。</Text>
      </View>
      <View className="zj-order__question">
        <Text>归还方式</Text>
      </View>
      <Chips label="归还方式" options={METHODS} value={method} onChange={setMethod} />
      <View className="zj-order__question">
        <Text>寄出之前请先</Text>
      </View>
      {BEFORE.map((step, index) => (
        <View key={step} className="zj-order__return-step">
          <Text>{`${index + 1}. ${step}`}</Text>
        </View>
      ))}
    </ConfirmSheet>
  );
}
