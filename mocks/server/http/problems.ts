import { PROBLEM_STATUS, type Problem, type ProblemCode, type StepId } from '@/contract';

/** Title and detail of each problem, for people: what happened, what is safe, what to do. */
const WORDS: Record<ProblemCode, readonly [string, string]> = {
  UNAUTHENTICATED: ['登录已过期', '登录已过期，请重新登录后继续，已提交的内容不受影响。'],
  NOT_FOUND: ['没有找到', '没有找到您要的内容，请返回后重试。'],
  METHOD_NOT_ALLOWED: ['不支持这种请求方式', '这个地址不支持这种请求方式，没有任何改动，请改用 Allow 中列出的方式。'],
  BAD_REQUEST: ['请求格式有误', '请求不符合 HTTP 的格式，没有任何改动，请检查后重新发送。'],
  BAD_JSON: ['请求无法识别', '提交的内容无法识别，请重试。'],
  INVALID: ['填写有误', '部分内容填写有误，请按提示修改。'],
  TOO_LARGE: ['内容过大', '提交的内容过大，请精简后重试。'],
  UNSUPPORTED_MEDIA_TYPE: ['不支持这种内容编码', '提交的内容经过压缩，无法读取，没有任何改动，请不经压缩重新提交。'],
  HEADERS_TOO_LARGE: ['请求头过大', '地址或请求头过长，没有任何改动，请精简后重新发送。'],
  REQUEST_TIMEOUT: ['请求没有发完', '请求没有在限定的时间内发完，没有任何改动，请检查网络后重试。'],
  STEP_INCOMPLETE: ['前面的步骤未完成', '前面还有步骤没有完成，请先完成后再继续。'],
  WRONG_STATE: ['当前状态不能这样操作', '当前状态不能进行这项操作，请刷新后查看最新状态。'],
  IDEMPOTENCY_KEY_REQUIRED: ['缺少请求编号', '缺少请求编号，请重试。'],
  OUT_OF_STOCK: ['已租完', '这件商品暂时租完了，请看看其他商品。'],
  IDENTITY_MISMATCH: ['姓名与身份证号不一致', '姓名与身份证号不一致，请核对后重新填写。'],
  FACE_LOCKED: ['人脸识别次数已用完', '人脸识别次数已用完，您可以选择人工核验。'],
  AMOUNT_CHANGED: ['应付金额有变化', '应付金额有变化，没有扣款，请核对最新的金额后再确认。'],
  PAYMENT_FAILED: ['扣款没有成功', '扣款没有成功，订单不受影响，请确认支付宝余额充足后再试。'],
  RATE_LIMITED: ['请求过于频繁', '请求过于频繁，请稍后再试。'],
  INTERNAL: ['服务暂时出错', '服务暂时出错，已提交的内容不受影响，请稍后重试。'],
};

/** What a problem may carry besides its code. */
export interface ProblemParts {
  readonly detail?: string;
  readonly fields?: Record<string, string>;
  readonly missing?: StepId[];
}

/** The body of an error answer. */
export function problemBody(code: ProblemCode, parts: ProblemParts = {}): Problem {
  const [title, detail] = WORDS[code];
  return { type: 'about:blank', title, status: PROBLEM_STATUS[code], code, detail, ...parts };
}
