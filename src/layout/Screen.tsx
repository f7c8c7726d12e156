import { View } from '@tarojs/components';
import { type ReactNode, useRef } from 'react';
import { useReturn } from '@/async';
import { fontScale, useOverlay } from '@/platform';
import { useFlow } from '@/store';
import { Notice } from '@/ui';
import { ScreenBoundary } from './ScreenBoundary';
import { TitleBar } from './TitleBar';
import './screen.scss';

interface ScreenProps {
  readonly title: string;
  /** A page with a tab has no way back. */
  readonly isTab?: boolean;
  /** Stays at the bottom edge, above the home indicator. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** What every page stands in: title bar (H5), a notice where stored content could not be read, content, footer, overlay. */
export function Screen({ title, isTab = false, footer, children }: ScreenProps) {
  const content = useRef<ScreenBoundary>(null);
  const foot = useRef<ScreenBoundary>(null);
  useReturn(() => {
    content.current?.tryAgain();
    foot.current?.tryAgain();
  });
  const Overlay = useOverlay();
  const notice = useFlow((flow) => flow.notice);
  const dismissNotice = useFlow((flow) => flow.dismissNotice);
  return (
    <View className="zj-screen" style={{ '--s': String(fontScale()) }}>
      {process.env.TARO_ENV === 'h5' && <TitleBar title={title} hasBack={!isTab} />}
      <View className="zj-screen__body">
        <ScreenBoundary ref={content}>
          <View>
            {notice && (
              <Notice kind="warning" action="知道了" onAction={dismissNotice}>
                上次的填写记录无法读取，已另行保存，请重新填写。已提交的申请不受影响；点「知道了」会删除那份记录。
              </Notice>
            )}
          </View>
          {children}
        </ScreenBoundary>
      </View>
      <View className="zj-screen__footer">
        <ScreenBoundary ref={foot} instead={null}>
          {footer}
        </ScreenBoundary>
      </View>
      <View>{Overlay && <Overlay />}</View>
    </View>
  );
}
