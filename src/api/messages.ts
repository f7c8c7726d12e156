import { type Endpoint, type EndpointName, endpoints, type ProblemCode } from '@/contract';
import type { ApiErrorKind } from './errorKinds';

/** What a user reads where a tap failed: what happened, what is safe, what to do. */
export const kindMessages: Readonly<Record<ApiErrorKind, string>> = {
  offline: '网络未连接。您已填写的内容不受影响，请检查网络后重试。',
  timeout: '网络较慢，暂未收到结果。您已填写的内容不受影响，请稍后重试。',
  server: '服务暂时出现问题。您已填写的内容不受影响，请稍后重试。',
  'rate-limited': '操作过于频繁，已暂停处理。您已填写的内容不受影响，请稍等片刻再试。',
  unauthenticated: '登录未完成，暂时无法继续。您已提交的资料仍然保留，请重新登录后继续。',
  'no-alipay': '无法登录支付宝。您已填写的内容不受影响，请打开支付宝，搜索“信用租机”后继续。',
  problem: '本次操作未能完成。您已填写的内容不受影响，请重试；若仍不行，请联系客服并提供错误代码。',
  contract: '返回的数据有误，无法显示。您的资料不受影响，请重试；若仍不行，请联系客服并提供错误代码。',
  cancelled: '操作已取消。您已填写的内容不受影响。',
};

/** What a user reads where the backend says more exactly why. Codes without a row use the words of their kind. */
export const problemMessages: Readonly<Partial<Record<ProblemCode, string>>> = {
  NOT_FOUND: '没有找到这项内容，可能已失效或不属于您。您的其他申请和订单不受影响，请返回首页重新进入。',
  INVALID: '部分内容需要修改。其他内容已为您保留，请按提示修改后再提交。',
  TOO_LARGE: '填写的内容过长，未能提交。内容仍为您保留，请精简后再试。',
  STEP_INCOMPLETE: '前面还有步骤没有完成，暂时不能继续。已完成的步骤不受影响，请先补全缺少的步骤。',
  WRONG_STATE: '当前状态已变化，不能进行这项操作。已提交的内容不受影响，请返回查看最新进度。',
  OUT_OF_STOCK: '这款商品暂时缺货，未能继续。您没有产生任何费用，请选择其他商品。',
  IDENTITY_MISMATCH: '姓名与身份证号不一致。其他内容已为您保留，请按身份证上的信息核对后再提交。',
  AMOUNT_CHANGED: '应付金额有变化，没有扣款。租约不受影响，请核对最新的金额后再确认。',
  PAYMENT_FAILED: '扣款没有成功。您的订单不受影响，请确认支付宝余额充足后再试。',
  FACE_LOCKED: '人脸识别次数已用完。已完成的步骤不受影响，您可以改用人工核验。',
};

/** The calls that carry what a user has typed. In all others there is nothing for the user to change. */
const TYPED: readonly EndpointName[] = [
  'saveProfile',
  'supplementApplication',
  'appealRejection',
  'disputeInspection',
  'cancelApplication',
  'cancelOrder',
];

/** Whether the endpoint was asked for something that is not there. A list has no name: what it does not find is a place in it. */
export function isGone(endpoint: EndpointName, code: ProblemCode | undefined): boolean {
  const { problems = [], query }: Endpoint = endpoints[endpoint];
  return code === 'NOT_FOUND' && problems.includes(code) && query === undefined;
}

/** Whether a code's own words are true of that call. */
function isTrueOf(endpoint: EndpointName, code: ProblemCode): boolean {
  if (code === 'NOT_FOUND') return isGone(endpoint, code);
  return (code !== 'INVALID' && code !== 'TOO_LARGE') || TYPED.includes(endpoint);
}

/** What a user reads where a call failed that a tap has begun. */
export function messageOf(endpoint: EndpointName, kind: ApiErrorKind, code: ProblemCode | undefined): string {
  return (code && isTrueOf(endpoint, code) && problemMessages[code]) || kindMessages[kind];
}

/** As the kind's message, with how long to wait. */
export function rateLimitedMessage(seconds: number): string {
  return `操作过于频繁，已暂停处理。您已填写的内容不受影响，请 ${seconds} 秒后再试。`;
}
