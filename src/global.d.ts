/// <reference types="@tarojs/taro" />

declare namespace NodeJS {
  interface ProcessEnv {
    /** `mock`, or the backend's origin. Defined in every build. */
    readonly TARO_APP_BACKEND: string;
    readonly TARO_APP_NATIVE: 'alipay' | 'simulated';
  }
}

declare module '*.png' {
  const address: string;
  export default address;
}

declare module '*.scss';
