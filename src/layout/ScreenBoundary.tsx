import { Component, type ReactNode } from 'react';
import { Empty } from '@/ui';
import { startOver } from './navigate';

interface ScreenBoundaryProps {
  readonly children: ReactNode;
  /** Shown in the place of what broke; a way on if absent. */
  readonly instead?: ReactNode;
}

/** Shows a way on where a screen broke: a defect of ours must not leave the user before a blank page. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  /** What broke may stand by now: other answers have come. */
  tryAgain(): void {
    if (this.state.isBroken) this.setState({ isBroken: false });
  }

  override render() {
    const { children, instead } = this.props;
    if (!this.state.isBroken) return children;
    if (instead !== undefined) return instead;
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
