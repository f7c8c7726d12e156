import type { Order } from '@/contract';
import { formatYuan, sum } from '@/domain/money';
import { formatFullDateTime } from '@/domain/time';
import type { OpenSum } from '@/shared';
import { Button, Cell, CellGroup, Sheet } from '@/ui';
import { paymentSum } from './sums';

interface PaymentsSheetProps {
  readonly payments: Order['payments'];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSum: (sum: OpenSum) => void;
}

/** Every payment, the newest first; each opens to what it was for. */
export function PaymentsSheet({ payments, isOpen, onClose, onSum }: PaymentsSheetProps) {
  return (
    <Sheet
      open={isOpen}
      title="付款记录"
      onClose={onClose}
      footer={
        <Button block kind="secondary" onTap={onClose}>
          知道了
        </Button>
      }
    >
      <CellGroup>
        {[...payments].reverse().map((payment) => {
          const { at, amount, terms } = payment;
          const [first] = terms;
          return (
            <Cell
              key={`${at}-${first?.label}`}
              label={terms.length > 1 ? `${first?.label}等 ${terms.length} 项` : first?.label}
              description={formatFullDateTime(at)}
              value={formatYuan(amount)}
              onTap={() => onSum(paymentSum(payment))}
            />
          );
        })}
        <Cell label="合计" value={formatYuan(sum(payments.map(({ amount }) => amount)))} />
      </CellGroup>
    </Sheet>
  );
}
