import Taro from '@tarojs/taro';
import { type Native, NativeUnavailable } from './nativeCalls';

function unavailable(what: string): Promise<never> {
  return Promise.reject(
    new NativeUnavailable(`浏览器中无法${what}，已填写的内容不受影响。请打开支付宝，搜索“信用租机”后继续。`),
  );
}

/** A browser has none of what Alipay does: the user is asked to open Alipay. */
export const h5Native: Native = {
  getAuthCode: () => unavailable('登录支付宝'),
  verifyFace: () => unavailable('进行人脸识别'),
  pay: () => unavailable('打开支付宝收银台'),
  chooseAddress: () => unavailable('读取支付宝的收货地址'),
  async callPhone(phone) {
    await Taro.makePhoneCall({ phoneNumber: phone });
  },
};
