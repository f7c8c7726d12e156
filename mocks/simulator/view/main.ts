/**
 * The bridge of a page's view. Runs in the page's iframe before anything else there; the native side is the page around it,
 * of the same origin.
 */
import { parseUrl } from '../hosts';
import type { BridgeCall } from '../messages';
import { dropForeignClicks } from '../ownClicks';
import type { NativeSide } from '../phone/nativeSide';
import { describeThrown } from '../thrown';
import { followUnplayed } from './unplayed';

declare global {
  interface Window {
    /** Of the phone's page. */
    nativeSide?: NativeSide;
    /** Of a page's view. */
    AlipayJSBridge?: { readonly startupParams: unknown; readonly call: BridgeCall };
    /** The base library's own start of a view. */
    bootstrapApp?(options: {
      readonly worker: string;
      readonly onReady: (ready: (given: { readonly bridge: unknown }) => void) => void;
    }): void;
  }
}

/** What is loaded, by the policy's name for it. */
const BLOCKED: Readonly<Record<string, string>> = {
  'img-src': '图片',
  'font-src': '字体',
  'media-src': '音视频',
};

const native = window.parent.nativeSide;
if (!native) throw new Error('This page belongs into the simulator');

const call: BridgeCall = (name, given, done) => {
  const answer = typeof given === 'function' ? given : done;
  const params = typeof given === 'function' || given === undefined ? {} : given;
  native.fromView(window, name, params, (made) => {
    // As a native answer comes: never within the call.
    if (answer) window.setTimeout(() => answer(made), 0);
  });
};
window.AlipayJSBridge = { startupParams: native.startupOf(window), call };

dropForeignClicks(window);

/** iOS hands a page a blur of its own making, and the base library waits for that one. */
document.addEventListener(
  'blur',
  ({ target, isTrusted }) => {
    if (!isTrusted || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    window.setTimeout(() => target.dispatchEvent(Object.assign(new FocusEvent('blur'), { simulated: true })), 0);
  },
  true,
);
window.addEventListener('error', ({ error, message }) => native.complain(window, describeThrown(error ?? message)));
window.addEventListener('unhandledrejection', ({ reason }) => native.complain(window, describeThrown(reason)));
/** What the policy of these pages keeps a view from loading would be missing without a word: a picture, a font, a film. */
const blocked = new Set<string>();
document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
  const kind = BLOCKED[effectiveDirective];
  const place = parseUrl(blockedURI)?.host || blockedURI;
  const told = `没有加载来自 ${place} 的${kind ?? '内容'}`;
  if (blocked.has(told)) return;
  blocked.add(told);
  const reason = kind ? `模拟器默认不连接别处；要放行，启动时加 --allow ${place}` : '模拟器不运行别处的内容';
  native.complain(window, `${told}：${reason}`, 'warn');
});
followUnplayed(document);
document.addEventListener('DOMContentLoaded', () => {
  window.bootstrapApp?.({
    worker: 'index.worker.js',
    onReady: (ready) => ready({ bridge: window.AlipayJSBridge }),
  });
});
