import { ALIPAY_SCREENS, type AlipayScreenWords } from '@mocks/client/alipayScreens';
import type { Freeze } from '@mocks/client/freeze';
import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { formatYuan } from '@/domain/money';
import { SCORE_PURPOSE } from '@/domain/policy';
import type { ChosenAddress } from '@/platform';
import { Button, scrollable, useDialogFocus } from '@/ui';
import { choose, type ScreenChoice, type SimulatedScreen } from './simulatedScreens';
import './simulated.scss';

const WORDS: Record<SimulatedScreen['kind'], AlipayScreenWords> = {
  authorise: ALIPAY_SCREENS.getAuthCode,
  face: ALIPAY_SCREENS.startAPVerify,
  pay: ALIPAY_SCREENS.tradePay,
  address: ALIPAY_SCREENS.getAddress,
};

const take = (choice: ScreenChoice) => () => choose(choice);

/** The screen that Alipay itself would show, marked as simulated. */
export function SimulatedAlipay({ screen }: { readonly screen: SimulatedScreen }) {
  const { title, accept, cancel } = WORDS[screen.kind];
  const focus = useDialogFocus(true, take('cancel'));
  return (
    <View className="dev-s">
      <View className="dev-m" />
      <View
        className={screen.kind === 'face' ? 'dev-p dev-p-f' : 'dev-p'}
        role="dialog"
        aria-modal="true"
        aria-label={title}
        {...focus}
      >
        <View className="dev-h">
          <Text className="dev-t">{title}</Text>
        </View>
        <View className="dev-b" {...scrollable}>
          <Content screen={screen} />
          {'wantsCancel' in screen && screen.wantsCancel && (
            <View className="dev-hint">{`本场景：请点「${cancel}」`}</View>
          )}
        </View>
        <View className="dev-f">
          <Button block onTap={take('accept')}>
            {accept}
          </Button>
          <Button kind="text" block onTap={take('cancel')}>
            {cancel}
          </Button>
        </View>
      </View>
    </View>
  );
}

function Content({ screen }: { readonly screen: SimulatedScreen }) {
  switch (screen.kind) {
    case 'authorise':
      return <Authorisation />;
    case 'face':
      return <Face />;
    case 'pay':
      return <Checkout freeze={screen.freeze} />;
    case 'address':
      return <Address address={screen.address} />;
  }
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <View className="dev-l">
      <Text className="dev-l-k">{label}</Text>
      <Text className="dev-l-v">{children}</Text>
    </View>
  );
}

function Authorisation() {
  return (
    <View>
      <View className="dev-lead">信用租机 申请获得以下信息</View>
      <Line label="您的芝麻分">{`用于${SCORE_PURPOSE}`}</Line>
      <View className="dev-hint">拒绝后不会提供任何信息，您可以随时再次授权。</View>
    </View>
  );
}

function Face() {
  return (
    <View className="dev-face">
      <View className="dev-ring">
        <View className="dev-head" />
        <View className="dev-body" />
      </View>
      <View className="dev-lead">请正对屏幕，保持光线充足</View>
      <View className="dev-hint">这里不会打开摄像头，也不会采集任何图像。</View>
    </View>
  );
}

function Checkout({ freeze }: { readonly freeze: Freeze | undefined }) {
  return (
    <View>
      <View className="dev-lead">芝麻信用 · 押金授权</View>
      <Line label="收款方">信用租机</Line>
      {freeze && <Line label="押金">{formatYuan(freeze.amount)}</Line>}
      {freeze && <Line label="信用减免">{formatYuan(freeze.creditAmount)}</Line>}
      {freeze && <Line label="冻结">{formatYuan(freeze.fundAmount)}</Line>}
      <Line label="方式">信用免押，不足部分冻结余额</Line>
      <View className="dev-hint">这里不会产生真实的扣款或冻结。</View>
    </View>
  );
}

function Address({ address }: { readonly address: ChosenAddress }) {
  const { province, city, district, detail } = address;
  return (
    <View>
      <Line label="收货地址">{`${province}${city}${district}${detail}`}</Line>
    </View>
  );
}
