import { View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '@/ui';
import { CallBanner } from './CallBanner';
import { setWorldNotice, useWorldNotice } from './notices';
import { Panel } from './Panel';
import { panelWorld } from './panelWorld';
import { lookForCall, useRingingCall } from './reviewCall';
import { SimulatedAlipay } from './SimulatedAlipay';
import { choose, useOpenScreen } from './simulatedScreens';

/**
 * What the mocked world draws above every screen: its notice, a review call that rings, Alipay's simulated screens, and its
 * panel where it has one.
 * Pages below the one on top draw nothing, so that each is there once.
 */
export function Overlay() {
  const world = panelWorld();
  const [isShown, setShown] = useState(true);
  useDidShow(() => {
    setShown(true);
    void lookForCall();
  });
  useDidHide(() => setShown(false));
  const screen = useOpenScreen();
  const notice = useWorldNotice();
  const call = useRingingCall();
  useEffect(() => void lookForCall(), []);

  // Leaving the page leaves Alipay's screen above it, as in Alipay.
  const isAsking = useRef(false);
  isAsking.current = isShown && screen !== undefined;
  useEffect(
    () => () => {
      if (isAsking.current) choose('cancel');
    },
    [],
  );

  if (!isShown) return <View />;
  return (
    <View>
      <View className="zj-overlay__notice">
        {notice !== undefined && (
          <Notice kind="warning" action="知道了" onAction={() => setWorldNotice(undefined)}>
            {notice}
          </Notice>
        )}
      </View>
      <View>{call && <CallBanner call={call} />}</View>
      <View>{world && <Panel world={world} />}</View>
      <View>{screen && <SimulatedAlipay screen={screen} />}</View>
    </View>
  );
}
