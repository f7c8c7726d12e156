import { View } from '@tarojs/components';
import { type ActionError, ActionNotice } from '@/shell';
import { Cell, CellGroup, Hero, Notice } from '@/ui';

interface CreditConsentProps {
  readonly isRefused: boolean;
  readonly isPending: boolean;
  readonly isSlow: boolean;
  readonly error: ActionError | undefined;
}

/** Before the question is asked: what is asked for, what is received, and why. */
export function CreditConsent({ isRefused, isPending, isSlow, error }: CreditConsentProps) {
  return (
    <View>
      <View>
        {isRefused && (
          <Notice kind="warning">
            您没有授权芝麻分，申请还在这里，不受影响。您可以重新授权，或选择「仅查询是否达标」：只确认是否达到 580
            分，不获取您的分数。
          </Notice>
        )}
      </View>
      <ActionNotice error={error} isSlow={isSlow} />
      <Hero
        icon="zhima"
        title={isPending ? '正在查询芝麻信用' : '芝麻信用 580 分及以上可租'}
        text="由芝麻信用自动评估，通常几秒完成，不收取任何费用。"
      />
      <CellGroup title="本次向芝麻信用查询">
        <Cell label="是否达到 580 分" description="用于判断能否租机，芝麻信用只回答“是”“否”或“无法评估”" />
        <Cell label="您的芝麻分" description="仅在您授权后获取，用于展示和计算免押额度" />
      </CellGroup>
      <CellGroup title="您的权益">
        <Cell label="不会打电话给您" description="芝麻信用评估由系统自动完成" />
        <Cell label="不影响信用" description="查询不会降低芝麻分；结果只用于本次申请，申请结束后 30 天内删除" />
      </CellGroup>
    </View>
  );
}
