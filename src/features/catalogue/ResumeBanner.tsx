import { Text, View } from '@tarojs/components';
import type { ApiError } from '@/api';
import { goTo } from '@/layout';
import { Icon, Notice, Pressable } from '@/ui';
import type { Resumption } from './resumption';
import type { ResumptionLoad } from './useResumption';

/** Leads back into the application that waits for the user; where nobody could say whether one does, that is said instead. */
export function ResumeBanner({ resumption, error, isLooking, look }: ResumptionLoad) {
  if (resumption) return <Waiting resumption={resumption} />;
  return error ? <Unknown error={error} isLooking={isLooking} look={look} /> : null;
}

function Waiting({ resumption }: { readonly resumption: Resumption }) {
  const { id, page, deviceName, next } = resumption;
  return (
    <Pressable className="zj-resume" onTap={() => goTo(page, { id })}>
      <View className="zj-resume__body">
        <View className="zj-resume__title">
          <Text>您有一份未完成的申请</Text>
        </View>
        <View className="zj-resume__description">
          <Text>{`${deviceName} · ${next}`}</Text>
        </View>
      </View>
      <View className="zj-resume__action">
        <Text>继续</Text>
        <Icon name="arrow" />
      </View>
    </Pressable>
  );
}

interface UnknownProps extends Pick<ResumptionLoad, 'isLooking' | 'look'> {
  readonly error: ApiError;
}

function Unknown({ error, isLooking, look }: UnknownProps) {
  if (error.kind === 'no-alipay') return <Notice>在支付宝中打开“信用租机”，可以继续未完成的申请。</Notice>;
  const action = error.kind === 'unauthenticated' ? '重新登录' : '再看一次';
  return (
    <Notice action={isLooking ? '正在查看' : action} onAction={look}>
      暂时无法查询未完成的申请，您的资料不受影响。
    </Notice>
  );
}
