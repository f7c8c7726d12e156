import { Component, type ReactNode } from 'react';
import { Empty } from '@/ui';
import { startOver } from './navigate';

/** Shows a way on where a screen broke: a defect of ours must not leave the user before a blank page. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <Empty
        icon="warning"
        title="页面没有正常显示"
        description="您已提交的内容保存在服务端，不受影响。请返回首页重新进入。"
        action="返回首页"
        onAction={() => startOver('home')}
      />
    );
  }
}
