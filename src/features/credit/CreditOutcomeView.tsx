import { View } from '@tarojs/components';
import type { CreditResult } from '@/contract';
import { Card, Cell, CellGroup, Gauge, Hero } from '@/ui';
import { OUTCOMES, outcomeOf, scoreOf } from './creditStates';

/** What Sesame answered: the gauge where the score is known, what it means, and what the user can do next. */
export function CreditOutcomeView({ credit }: { readonly credit: CreditResult }) {
  const outcome = outcomeOf(credit);
  const score = scoreOf(credit);
  const { title, text, tips } = OUTCOMES[outcome];
  const isPassed = outcome === 'passed' || outcome === 'exactlyAtGate';
  return (
    <View>
      <View>
        {score !== undefined && (
          <Card>
            <Gauge label="芝麻分" score={score} threshold={credit.admittanceScore} />
          </Card>
        )}
      </View>
      <Hero icon={isPassed ? 'success' : 'warning'} tone={isPassed ? 'success' : 'warning'} title={title} text={text} />
      <View>
        {tips.length > 0 && (
          <CellGroup title="接下来您可以">
            {tips.map((tip) => (
              <Cell key={tip} label={tip} />
            ))}
          </CellGroup>
        )}
      </View>
    </View>
  );
}
