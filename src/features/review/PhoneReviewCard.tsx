import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/api';
import { useChange } from '@/async';
import type { Application, CallWindow, Review } from '@/contract';
import { formatDateTime } from '@/domain/time';
import { ActionNotice } from '@/layout';
import { Card, Cell, CellGroup, Chips, Tag } from '@/ui';
import { callReason, callTime, WINDOW_LABELS, windowWords } from './callWords';

interface PhoneReviewCardProps {
  readonly application: Application;
  readonly phone: NonNullable<Review['phoneReview']>;
  /** The server's clock. */
  readonly now: string;
  /** A call is still to come. */
  readonly isDue: boolean;
  readonly onReview: (review: Review) => void;
  readonly onReload: () => Promise<unknown>;
}

/** The phone review: why it comes, from which number and when, when it suits the user, and how each call went. */
export function PhoneReviewCard({ application, phone, now, isDue, onReview, onReload }: PhoneReviewCardProps) {
  // What was tapped shows as chosen while it is being kept.
  const [tapped, setTapped] = useState<CallWindow>();
  const choose = useChange(async (cancel, window: CallWindow) => {
    const review = await call('chooseCallWindow', { params: { id: application.id }, body: { window } }, { cancel });
    if (!cancel.cancelled) onReview(review);
  }, onReload);
  const isMissed = phone.attempts[phone.attempts.length - 1]?.outcome === 'MISSED';
  return (
    <View>
      <CellGroup title="电话审核" note="审核人员只核对申请信息，不会索要验证码、密码或任何费用。">
        {isDue && <Cell icon="info" label="为什么会来电" description={callReason(application)} />}
        <Cell icon="phone" label="来电号码" value={phone.callerNumber} />
        {isDue && phone.ringingSince !== undefined && (
          <Cell icon="clock" label="正在来电" description="请在手机上接听" />
        )}
        {isDue && phone.nextCallAt !== undefined && (
          <Cell
            icon="clock"
            label={isMissed ? '下一次来电' : '预计来电'}
            value={callTime(phone.nextCallAt, now, phone.chosenWindow)}
          />
        )}
        {phone.attempts.map((attempt, index) => (
          <Cell
            key={attempt.at}
            label={`第 ${index + 1} 次来电`}
            description={formatDateTime(attempt.at)}
            value={attempt.outcome === 'ANSWERED' ? '已接听' : <Tag kind="warning">未接听</Tag>}
          />
        ))}
      </CellGroup>
      <View>
        {isDue && (
          <Card title={isMissed ? '希望什么时间再接听' : '什么时间方便接听'}>
            <ActionNotice error={choose.error} isSlow={choose.isSlow} />
            <Chips
              label="接听时段"
              options={phone.windows.map((window) => ({ id: window, label: WINDOW_LABELS[window] }))}
              value={choose.isPending ? tapped : phone.chosenWindow}
              onChange={(window) => {
                if (choose.isPending) return;
                setTapped(window);
                choose.run(window);
              }}
            />
            <View className="zj-review__hint" role="status">
              <Text>{windowWords(phone)}</Text>
            </View>
          </Card>
        )}
      </View>
    </View>
  );
}
