/** What Alipay's client answers where the person left. */
export const LEFT = { error: 11, errorMessage: '用户取消操作' } as const;

/** And where they do not allow it. */
export const REFUSED = { error: 2001, errorMessage: '用户拒绝授权' } as const;

/** A file or a picture that cannot be had. */
export const NO_FILE = { error: 11, errorMessage: '文件不存在' } as const;
