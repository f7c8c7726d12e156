import { View } from '@tarojs/components';
import type { HistoryResult } from '@/contract';
import { comesNext } from '@/flow';
import { Cell, CellGroup, Hero, Tag } from '@/ui';

/** What came of it: passed, or a person at a desk looks again; the flow goes on either way. */
export function HistoryOutcomeView({ history }: { readonly history: HistoryResult }) {
  const isPassed = history.outcome === 'PASS';
  return (
    <View>
      {isPassed ? (
        <Hero
          icon="success"
          tone="success"
          title="评估已通过"
          text={`您的使用记录符合要求，${comesNext('history', { history: 'PASS' })}。`}
        />
      ) : (
        <Hero
          icon="clock"
          title="需要人工再看一看"
          text="不影响继续申请。提交后由审核人员查看记录，不会因此打电话给您。"
        />
      )}
      <CellGroup title="评估结果">
        {history.factors.map(({ code, label, outcome }) => (
          <Cell
            key={code}
            label={label}
            value={outcome === 'PASS' ? <Tag kind="success">通过</Tag> : <Tag kind="info">人工查看</Tag>}
          />
        ))}
      </CellGroup>
    </View>
  );
}
