import { type CSSProperties, useEffect } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { CallChoice, RingingCall } from '../../client/reviewCall';
import { isDark } from '../colors';
import type { Fields } from '../messages';
import type { AppConfig, Tab } from './appConfig';
import type { Overlays, Toast } from './overlays';
import { type OpenPage, type PageStack, pathOf } from './pageStack';
import { CallBanner } from './widgets/CallBanner';

interface PhoneProps {
  readonly config: AppConfig;
  readonly stack: PageStack;
  readonly overlays: Overlays;
  /** The call that rings. */
  readonly ringing: StoreApi<{ readonly call: RingingCall | undefined }>;
  readonly onEndCall: (choice: CallChoice) => void;
  readonly push: (name: string, param: Fields, viewId: number) => void;
}

/** What Alipay's client draws: the title bar, the page with its view, the tabs, and what it lays over them. */
export function Phone({ config, stack, overlays, ringing, onEndCall, push }: PhoneProps) {
  const { alive, stack: shown } = useStore(stack.store);
  const { call } = useStore(ringing);
  const top = alive.find(({ viewId }) => viewId === shown.at(-1));
  if (!top) return null;

  const openTab = (tab: Tab, index: number) => {
    stack.showTab(tab.tag, false, () =>
      push('tabClick', { tag: tab.tag, from: 'user', text: tab.name, index }, top.viewId),
    );
  };
  return (
    <>
      <TitleBar
        page={top}
        onBack={shown.length > 1 ? () => stack.pop(1) : undefined}
        onHome={top.hasHome && shown.length === 1 ? stack.goHome : undefined}
      />
      {top.isRefreshing && (
        <div className="refreshing" role="status" aria-label="正在刷新">
          <span className="wheel wheel-small" />
        </div>
      )}
      <main className="pages">
        {alive.map((page) => (
          <View key={page.viewId} page={page} isShown={page.viewId === top.viewId} />
        ))}
      </main>
      {stack.isTab(top.url) && <TabBar config={config} current={pathOf(top.url)} onOpen={openTab} />}
      {call && <CallBanner call={call} onEnd={onEndCall} />}
      <Overlay overlays={overlays} />
    </>
  );
}

interface TitleBarProps {
  readonly page: OpenPage;
  readonly onBack: (() => void) | undefined;
  readonly onHome: (() => void) | undefined;
}

function TitleBar({ page, onBack, onHome }: TitleBarProps) {
  return (
    <header className="bar" style={barStyle(page)}>
      {onBack && <BarButton label="返回" drawing="M15 4 7 12l8 8" onPress={onBack} />}
      {onHome && <BarButton label="返回首页" drawing="M4 11.5 12 4l8 7.5M6.5 9.5V19h11V9.5" onPress={onHome} />}
      <h1 className="bar-title">{page.title}</h1>
      {page.isBusy && <span className="wheel wheel-small" role="status" aria-label="加载中" />}
      <span className="bar-capsule" aria-hidden="true">
        <i />
        <i />
      </span>
    </header>
  );
}

/** What the app has coloured of it; letters stand out from whatever it is. */
function barStyle({ barColor, barLine }: OpenPage): CSSProperties {
  return {
    ...(barColor && { background: barColor, color: isDark(barColor) ? '#fff' : '#333' }),
    ...(barLine && { boxShadow: `inset 0 -1px ${barLine}` }),
  };
}

interface BarButtonProps {
  readonly label: string;
  /** The path of its icon. */
  readonly drawing: string;
  readonly onPress: () => void;
}

function BarButton({ label, drawing, onPress }: BarButtonProps) {
  return (
    <button type="button" className="bar-back" aria-label={label} onClick={onPress}>
      <svg aria-hidden="true" viewBox="0 0 24 24">
        <path d={drawing} />
      </svg>
    </button>
  );
}

/**
 * Of this run alone: after a reload the browser would put back into a frame of the same name and place what was in it
 * before, with its old address.
 */
const RUN = Date.now();

function View({ page, isShown }: { readonly page: OpenPage; readonly isShown: boolean }) {
  return (
    <iframe
      id={`view-${page.viewId}`}
      name={`view-${page.viewId}-${RUN}`}
      className="view"
      title={page.title}
      src={`/simulator/view.html#${page.url}`}
      style={page.background ? { background: page.background } : {}}
      hidden={!isShown}
    />
  );
}

interface TabBarProps {
  readonly config: AppConfig;
  readonly current: string;
  readonly onOpen: (tab: Tab, index: number) => void;
}

function TabBar({ config, current, onOpen }: TabBarProps) {
  return (
    <div className="tabs" role="tablist" aria-label="标签栏">
      {config.tabs.map((tab, index) => {
        const isOn = tab.tag === current;
        return (
          <button
            key={tab.tag}
            type="button"
            role="tab"
            aria-selected={isOn}
            className="tab"
            style={{ color: isOn ? config.tabColors.selected : config.tabColors.normal }}
            onClick={() => onOpen(tab, index)}
          >
            <TabIcon file={isOn ? tab.activeIcon : tab.icon} />
            {tab.name}
          </button>
        );
      })}
    </div>
  );
}

/** A tab may have none, and names it from the package's root with or without a slash. */
function TabIcon({ file }: { readonly file: string }) {
  return file ? <img src={`/${file.replace(/^\//, '')}`} alt="" /> : null;
}

const TOAST_SIGNS: Readonly<Record<Toast['icon'], string>> = { success: '✓', fail: '✕', exception: '!', none: '' };

function Overlay({ overlays }: { readonly overlays: Overlays }) {
  const { windows, toast, loading } = useStore(overlays.store);
  useEffect(() => {
    // The wheel stands in the way of every touch until it goes.
    document.body.classList.toggle('is-waiting', loading !== undefined);
  }, [loading]);
  return (
    <>
      {windows.map(({ id, node }) => (
        <div key={id}>{node}</div>
      ))}
      {toast && (
        <div className="toast" role="status">
          {TOAST_SIGNS[toast.icon] && (
            <span className="toast-sign" aria-hidden="true">
              {TOAST_SIGNS[toast.icon]}
            </span>
          )}
          {toast.text}
        </div>
      )}
      {loading !== undefined && (
        <div className="toast" role="status">
          <span className="wheel" />
          {loading}
        </div>
      )}
    </>
  );
}
