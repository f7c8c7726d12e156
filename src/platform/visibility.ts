/**
 * Tells when the app goes out of sight and comes back, so that what polls can rest. Alipay tells pages by itself
 * (`onShow`, `onHide`) of the rest: another page on top.
 *
 * @returns how to stop listening.
 */
export function onVisibility(listener: (isVisible: boolean) => void): () => void {
  if (process.env.TARO_ENV === 'alipay') {
    // Base libraries of before 2021 have neither; the app then counts as always in sight.
    if (typeof my.onAppShow !== 'function') return () => undefined;
    const onShow = () => listener(true);
    const onHide = () => listener(false);
    my.onAppShow(onShow);
    my.onAppHide(onHide);
    return () => {
      my.offAppShow(onShow);
      my.offAppHide(onHide);
    };
  }
  const onChange = () => listener(document.visibilityState !== 'hidden');
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}
