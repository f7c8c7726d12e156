import { View } from '@tarojs/components';
import type { Application } from '@/contract';
import { factsOf, furthest } from '@/flow';
import { RentalCard } from '@/rental';
import { goTo } from '@/shell';
import { Tag } from '@/ui';
import { APPLICATION_STATES } from './orderStates';

/** Applications that have no order; a tap leads to where each stands. */
export function ApplicationRows({ applications }: { readonly applications: readonly Application[] }) {
  return (
    <View>
      {applications.map((application) => {
        const { id, status, summary } = application;
        const { label, tag } = APPLICATION_STATES[status];
        return (
          <RentalCard
            key={id}
            summary={summary}
            state={<Tag kind={tag}>{label}</Tag>}
            onTap={() => goTo(furthest(factsOf(application)), { id })}
          />
        );
      })}
    </View>
  );
}
