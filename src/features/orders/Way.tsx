import type { Order } from '@/contract';
import { formatDateTime } from '@/domain/time';
import { Timeline } from '@/ui';

interface WayProps {
  readonly label: string;
  readonly events: NonNullable<Order['tracking']>['events'];
}

/** The way of a parcel so far, the newest first. */
export function Way({ label, events }: WayProps) {
  return (
    <Timeline
      label={label}
      items={[...events].reverse().map(({ at, text }, index) => ({
        key: `${at}-${text}`,
        text,
        at: formatDateTime(at),
        state: index === 0 ? 'current' : 'done',
      }))}
    />
  );
}
