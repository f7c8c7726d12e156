/**
 * The bridge of a page's view. Runs in the page's iframe before anything else there; the native side is the page around it,
 * of the same origin.
 */
import type { BridgeCall } from '../messages';
import { dropForeignClicks } from '../ownClicks';
import type { NativeSide } from '../phone/nativeSide';
import { describeThrown } from '../thrown';

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
document.addEventListener('DOMContentLoaded', () => {
  window.bootstrapApp?.({
    worker: 'index.worker.js',
    onReady: (ready) => ready({ bridge: window.AlipayJSBridge }),
  });
});
