import Taro from '@tarojs/taro';

/** What a phone call does to the app: it is hidden as long as `work` lasts, and then shown again. */
export async function interrupt(work: () => Promise<void>): Promise<void> {
  const { page } = Taro.getCurrentInstance();
  page?.onHide?.();
  try {
    await work();
  } finally {
    page?.onShow?.();
  }
}
