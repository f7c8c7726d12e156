import { Text, View } from '@tarojs/components';
import type { Application, CreditResult } from '@/contract';
import { formatYuan } from '@/domain/money';
import { Card, Cell, CellGroup, Gauge, Hero } from '@/ui';
import { creditView, scoreOf } from './creditStates';
import './credit.scss';

interface CreditOutcomeViewProps {
  readonly credit: CreditResult;
  /** What credit is expected to waive of the deposit. */
  readonly quote: Application['depositQuote'];
}

/** What Sesame answered: the gauge where the score is known, what it means, and what the user can do next. */
export function CreditOutcomeView({ credit, quote }: CreditOutcomeViewProps) {
  const score = scoreOf(credit);
  const { icon, tone, label: title, text, tips } = creditView(credit);
  return (
    <View>
      {score === undefined ? (
        <Hero icon={icon} tone={tone} title={title} text={text} />
      ) : (
        <Card>
          <Gauge label="芝麻分" score={score} threshold={credit.admittanceScore} />
          <View className="zj-credit__title" role="status">
            <Text>{title}</Text>
          </View>
          <View className="zj-credit__description">
            <Text>{text}</Text>
          </View>
        </Card>
      )}
      <View>
        {tone === 'success' && quote && (
          <CellGroup title="预计免押额度" note="以签约时芝麻信用确认的为准。">
            <Cell label="本单押金" value={formatYuan(quote.amount)} />
            <Cell
              label="预计可免"
              description={
                quote.fundAmount === 0 ? '无需冻结自有资金' : `还需冻结 ${formatYuan(quote.fundAmount)}，不会扣款`
              }
              value={formatYuan(quote.creditAmount)}
            />
          </CellGroup>
        )}
      </View>
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
