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
    <View className="zj-alipay">
      <View className="zj-alipay__mask" />
      <View
        className={screen.kind === 'face' ? 'zj-alipay__screen zj-alipay__screen--full' : 'zj-alipay__screen'}
        role="dialog"
        aria-modal="true"
        aria-label={title}
        {...focus}
      >
        <View className="zj-alipay__head">
          <Text className="zj-alipay__title">{title}</Text>
        </View>
        <View className="zj-alipay__body" {...scrollable}>
          <Content screen={screen} />
          {'wantsCancel' in screen && screen.wantsCancel && (
            <View className="zj-alipay__hint">{`本场景：请点「${cancel}」`}</View>
          )}
        </View>
        <View className="zj-alipay__footer">
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
    <View className="zj-alipay__line">
      <Text className="zj-alipay__line-label">{label}</Text>
      <Text className="zj-alipay__line-value">{children}</Text>
    </View>
  );
}

function Authorisation() {
  return (
    <View>
      <View className="zj-alipay__lead">信用租机 申请获得以下信息</View>
      <Line label="您的芝麻分">{`用于${SCORE_PURPOSE}`}</Line>
      <View className="zj-alipay__hint">拒绝后不会提供任何信息，您可以随时再次授权。</View>
    </View>
  );
}

function Face() {
  return (
    <View className="zj-alipay__face">
      <View className="zj-alipay__face-ring">
        <View className="zj-alipay__face-head" />
        <View className="zj-alipay__face-body" />
      </View>
      <View className="zj-alipay__lead">请正对屏幕，保持光线充足</View>
      <View className="zj-alipay__hint">这里不会打开摄像头，也不会采集任何图像。</View>
    </View>
  );
}

function Checkout({ freeze }: { readonly freeze: Freeze | undefined }) {
  return (
    <View>
      <View className="zj-alipay__lead">芝麻信用 · 押金授权</View>
      <Line label="收款方">信用租机</Line>
      {freeze && <Line label="押金">{formatYuan(freeze.amount)}</Line>}
      {freeze && <Line label="信用减免">{formatYuan(freeze.creditAmount)}</Line>}
      {freeze && <Line label="冻结">{formatYuan(freeze.fundAmount)}</Line>}
      <Line label="方式">信用免押，不足部分冻结余额</Line>
      <View className="zj-alipay__hint">这里不会产生真实的扣款或冻结。</View>
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
