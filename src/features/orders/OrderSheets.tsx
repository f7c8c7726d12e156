import { View } from '@tarojs/components';
import { call } from '@/api';
import { DEPOSIT_RELEASE_ON_CANCEL } from '@/domain/policy';
import { CancelSheet } from '@/shared';
import { BuyOutSheet } from './BuyOutSheet';
import { DisputeSheet } from './DisputeSheet';
import type { Doing } from './offers';
import { PaySheet } from './PaySheet';
import { ReceiptSheet } from './ReceiptSheet';
import { RenewSheet } from './RenewSheet';
import { ReturnSheet } from './ReturnSheet';
import { SettleSheet } from './SettleSheet';
import { type OrderSheetProps, useOrderChange } from './useOrderChange';

interface OrderSheetsProps extends Omit<OrderSheetProps, 'isOpen'> {
  /** What is being done, while it is offered. */
  readonly doing: Doing | undefined;
}

/** The sheets in which something is done with an order. All stay mounted, so that what is under way ends though its sheet is closed. */
export function OrderSheets({ doing, ...page }: OrderSheetsProps) {
  const { id, status, deposit } = page.order;
  const params = { id };
  const isFrozen = status !== 'TO_SIGN' && deposit.fundAmount > 0;
  const withdrawing = useOrderChange(page, (cancel, reason: string) =>
    call('cancelOrder', { params, body: { reason } }, { cancel }),
  );
  return (
    <View>
      <ReceiptSheet {...page} isOpen={doing === 'receive'} />
      <PaySheet {...page} isOpen={doing === 'pay'} />
      <ReturnSheet {...page} isOpen={doing === 'return'} />
      <RenewSheet {...page} isOpen={doing === 'renew'} />
      <BuyOutSheet {...page} isOpen={doing === 'buyOut'} />
      <SettleSheet {...page} isOpen={doing === 'settle'} />
      <DisputeSheet {...page} isOpen={doing === 'dispute'} />
      <CancelSheet
        title="取消订单"
        consequence={`取消后不再发货，不收取任何费用${isFrozen ? `；${DEPOSIT_RELEASE_ON_CANCEL}` : ''}。`}
        cancelling={withdrawing}
        isOpen={doing === 'withdraw'}
        onClose={page.onClose}
      />
    </View>
  );
}
