import { Text, View } from '@tarojs/components';
import { call } from '@/api';
import type { CallWindow, Review } from '@/contract';
import { formatDateTime } from '@/domain/time';
import { ActionNotice, useChange } from '@/shell';
import { Card, Cell, CellGroup, Chips } from '@/ui';
import { WINDOW_LABELS } from './reviewStates';

interface PhoneReviewCardProps {
  readonly id: string;
  readonly phone: NonNullable<Review['phoneReview']>;
  /** A call is still to come. */
  readonly isDue: boolean;
  readonly onReview: (review: Review) => void;
  readonly onReload: () => Promise<unknown>;
}

/** The phone review: the number it comes from, when it suits the user, and how each call went. */
export function PhoneReviewCard({ id, phone, isDue, onReview, onReload }: PhoneReviewCardProps) {
  const choose = useChange(async (cancel, window: CallWindow) => {
    const review = await call('chooseCallWindow', { params: { id }, body: { window } }, { cancel });
    if (!cancel.cancelled) onReview(review);
  }, onReload);
  const isMissed = phone.attempts[phone.attempts.length - 1]?.outcome === 'MISSED';
  return (
    <View>
      <CellGroup title="电话审核" note="审核人员只核对申请信息，不会索要验证码、密码或任何费用。">
        <Cell icon="phone" label="来电号码" value={phone.callerNumber} />
        {phone.attempts.map((attempt, index) => (
          <Cell
            key={attempt.at}
            label={`第 ${index + 1} 次来电`}
            description={formatDateTime(attempt.at)}
            value={attempt.outcome === 'ANSWERED' ? '已接听' : '未接听'}
          />
        ))}
      </CellGroup>
      <View>
        {isDue && (
          <Card title={isMissed ? '刚才没有接到您，会再次来电' : '什么时间方便接听'}>
            <ActionNotice error={choose.error} isSlow={choose.isSlow} />
            <Chips
              label="接听时段"
              options={phone.windows.map((window) => ({
                id: window,
                label: WINDOW_LABELS[window],
                disabled: choose.isPending,
              }))}
              value={phone.chosenWindow}
              onChange={(window) => choose.run(window)}
            />
            <View className="rv-h" role="status">
              <Text>
                {phone.chosenWindow
                  ? `已选择${WINDOW_LABELS[phone.chosenWindow]}，会尽量在这个时段来电，可以随时更改。`
                  : '不选择也会来电，选择后会尽量避开不便的时间。'}
              </Text>
            </View>
          </Card>
        )}
      </View>
    </View>
  );
}
