import { View } from '@tarojs/components';
import { GATE, KEPT, SCORE_PURPOSE } from '@/domain/policy';
import { Cell, CellGroup, Hero, Notice } from '@/ui';

interface CreditConsentProps {
  /** The user refused the score's authorisation just now. */
  readonly isRefused: boolean;
  readonly isPending: boolean;
}

/** Before the question is asked: what is asked for, what is received, why, and what a refusal stops. */
export function CreditConsent({ isRefused, isPending }: CreditConsentProps) {
  return (
    <View>
      <View>
        {isRefused && (
          <Notice kind="warning" title="您没有授权芝麻分">
            {`申请还在这里，不受影响。您可以重新授权，或选择「仅查询是否达标」：只确认是否达到 ${GATE} 分，不获取您的分数。`}
          </Notice>
        )}
      </View>
      <Hero
        icon="zhima"
        title={isPending ? '正在查询芝麻信用' : `芝麻信用 ${GATE} 分及以上可租`}
        text={isPending ? '通常几秒完成，请不要离开。' : '由芝麻信用自动评估，不收取任何费用。'}
      />
      <CellGroup title="本次向芝麻信用查询">
        <Cell label={`是否达到 ${GATE} 分`} description="用于判断能否租机，只会收到“是”“否”或“无法评估”" />
        <Cell label="您的芝麻分" description={`经您授权才会收到一个 350–950 的分数，用于${SCORE_PURPOSE}`} />
      </CellGroup>
      <CellGroup title="您的权益">
        <Cell label="不会打电话给您" description="芝麻信用评估由系统自动完成" />
        <Cell label="不影响信用" description={`查询不会降低芝麻分；结果只用于本次租机，${KEPT}`} />
        <Cell
          label="可以不授权分数"
          description="也可以只查询是否达标；两项都不同意，申请会停在这一步，其他服务不受影响"
        />
      </CellGroup>
    </View>
  );
}
