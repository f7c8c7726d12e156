import { Text, View } from '@tarojs/components';
import type { CreditResult } from '@/contract';
import { Card, Cell, CellGroup, Gauge, Hero } from '@/ui';
import { OUTCOMES, outcomeOf, scoreOf } from './creditStates';
import './credit.scss';

/** What Sesame answered: the gauge where the score is known, what it means, and what the user can do next. */
export function CreditOutcomeView({ credit }: { readonly credit: CreditResult }) {
  const outcome = outcomeOf(credit);
  const score = scoreOf(credit);
  const { title, text, tips } = OUTCOMES[outcome];
  const isPassed = outcome === 'passed' || outcome === 'exactlyAtGate';
  const isGateOnly = isPassed && score === undefined;
  return (
    <View>
      {score === undefined ? (
        <Hero
          icon={isPassed ? 'success' : 'warning'}
          tone={isPassed ? 'success' : 'warning'}
          title={title}
          text={isGateOnly ? `本次只确认了是否达标，没有获取您的分数。${text}` : text}
        />
      ) : (
        <Card>
          <Gauge label="芝麻分" score={score} threshold={credit.admittanceScore} />
          <View className="cr-t" role="status">
            <Text>{title}</Text>
          </View>
          <View className="cr-d">
            <Text>{text}</Text>
          </View>
        </Card>
      )}
      <View>
        {tips.length > 0 && (
          <CellGroup title="接下来您可以">
            {tips.map(({ label, description }) => (
              <Cell key={label} label={label} description={description} />
            ))}
          </CellGroup>
        )}
      </View>
    </View>
  );
}
