import * as v from 'valibot';
import { ID_NUMBER_FORM, isIdNumber, isOldIdNumber } from '@/domain/idNumber';
import { isName, NAME_PATTERN } from '@/domain/name';
import { isPhone, PHONE_FORM } from '@/domain/phone';
import {
  ADMITTANCES,
  APPLICATION_STATUSES,
  DEPOSIT_STATUSES,
  FACE_FAIL_REASONS,
  FACE_METHODS,
  HISTORY_OUTCOMES,
  PRE_AUTH_TYPES,
  STEP_IDS,
} from './enums';
import { consent, id, instant, money, requestObject, text, typedText } from './primitives';

export const sessionRequest = requestObject({ authCode: text(1, 256) });
export const session = v.object({
  token: v.pipe(v.string(), v.minLength(1)),
  userId: id,
  expiresInSeconds: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** What is rented, as lists show it: enough to draw a card without asking for the device. */
export const rentalSummary = v.object({
  deviceName: v.string(),
  image: v.string(),
  /** Colour and storage, e.g. `沙漠色 256GB`. */
  skuLabel: v.string(),
  months: v.pipe(v.number(), v.integer()),
  /** The monthly rent of the plan, i.e. its usual instalment, 分. */
  monthly: money,
});
export type RentalSummary = v.InferOutput<typeof rentalSummary>;

export const applicationRequest = requestObject({
  deviceId: id,
  skuId: id,
  planId: id,
  addOnIds: v.pipe(v.array(id), v.maxLength(10)),
});

export const creditCheckRequest = requestObject({
  consent,
  authCode: v.optional(text(1, 256)),
});
/** `zhima.credit.score.brief.get`, and the score of `zhima.credit.score.get` where the user granted `auth_zhima`. */
export const creditResult = v.object({
  isAdmittance: v.picklist(ADMITTANCES),
  /** The merchant's gate that was asked. */
  admittanceScore: v.pipe(v.number(), v.integer(), v.minValue(350), v.maxValue(950)),
  zmScore: v.optional(v.pipe(v.string(), v.regex(/^(N\/A|3[5-9]\d|[4-8]\d\d|9[0-4]\d|950)$/))),
  bizNo: id,
});
export type CreditResult = v.InferOutput<typeof creditResult>;

/** Tries that the user still has; only a face that does not match uses one up. */
const attemptsLeft = v.pipe(v.number(), v.integer(), v.minValue(0));
export const faceRequest = requestObject({ consent });
/** `alipay.user.certify.open.initialize`. */
export const faceVerification = v.object({ certifyId: id, url: v.string(), bizCode: v.literal('FACE'), attemptsLeft });
export type FaceVerification = v.InferOutput<typeof faceVerification>;
/** `alipay.user.certify.open.query`: the only word on whether a face passed. */
export const faceResult = v.object({
  passed: v.picklist(['T', 'F']),
  failReason: v.optional(v.picklist(FACE_FAIL_REASONS)),
  attemptsLeft,
});
export type FaceResult = v.InferOutput<typeof faceResult>;

const ID_NUMBER_DESCRIPTION =
  'Format gb11643: a citizen identification number of GB 11643 with its check character (ISO 7064, MOD 11-2), of a province and a day of birth that exist, and of somebody who is 18 or older, and not yet 131, by the clock of the backend. That of a permanent residence card, which begins with 9, is one as well.';

/** Neither beginning nor ending with a blank, and without what a mask is made of. */
const DETAIL_PATTERN = '^[^\\s*](?:[^*]*[^\\s*])?$';

/** A place and what stands at its door; a municipality is named as province and as city. */
export const address = requestObject({
  regionCode: v.optional(
    v.pipe(
      v.string('请选择所在地区'),
      v.regex(/^\d{6}$/, '请选择所在地区'),
      v.description(
        'GB/T 2260, of the last region named. Left out for towns, for zones and below 台湾省, 香港 and 澳门, which have none.',
      ),
    ),
  ),
  province: typedText(20, '省份'),
  city: typedText(20, '城市'),
  district: v.pipe(
    text(0, 20),
    v.description('Empty where the city has none; a county directly below its province is the city.'),
  ),
  detail: v.pipe(
    typedText(100, '详细地址', 5, '请写到门牌号，至少 5 个字'),
    v.check((typed) => typed.indexOf('*') < 0, '请填写完整的详细地址，不要带 * 号'),
    v.metadata({ pattern: DETAIL_PATTERN }),
  ),
});
export type Address = v.InferOutput<typeof address>;

/** An address as it comes back. Of its `detail` a backend may tell no more than `文*****`, which it takes back from nobody. */
export const shownAddress = v.object({ ...address.entries, detail: v.string() });

export const name = v.pipe(
  typedText(50, '姓名'),
  v.check((typed) => isName(typed) || !isName(typed.replace(/\s/g, '')), '姓名中间不要有空格'),
  v.check(isName, '请填写身份证上的中文姓名'),
  v.metadata({ pattern: NAME_PATTERN }),
);
/** `format` says what no pattern can, and the description what the format means: no validator knows it by name. */
export const idNumber = v.pipe(
  typedText(18, '身份证号'),
  v.check((typed) => !isOldIdNumber(typed), '这是 15 位的旧号码，请填写现在的 18 位身份证号'),
  v.check(isIdNumber, '身份证号不正确，请核对 18 位号码'),
  v.toUpperCase(),
  v.metadata({ pattern: ID_NUMBER_FORM.source, format: 'gb11643', description: ID_NUMBER_DESCRIPTION }),
);
export const phone = v.pipe(
  typedText(11, '手机号'),
  v.check(isPhone, '请填写 11 位手机号'),
  v.metadata({ pattern: PHONE_FORM.source }),
);

/** `idNumber` and `phone` may be left out once given: the server keeps them. */
export const profileRequest = requestObject({
  name,
  idNumber: v.optional(idNumber),
  phone: v.optional(phone),
  address,
});
export type ProfileRequest = v.InferInput<typeof profileRequest>;

/** The profile as it comes back: `idNumber` and `phone` are masked, `name` and the address's `detail` may be: `张**`, `文*****`. */
export const profile = v.object({
  name: v.string(),
  idNumber: v.string(),
  phone: v.string(),
  address: shownAddress,
});
export type Profile = v.InferOutput<typeof profile>;

export const historyRequest = requestObject({ consent });
export const historyResult = v.object({
  outcome: v.picklist(HISTORY_OUTCOMES),
  factors: v.array(v.object({ code: v.string(), label: v.string(), outcome: v.picklist(HISTORY_OUTCOMES) })),
});
export type HistoryResult = v.InferOutput<typeof historyResult>;

export const submissionRequest = requestObject({
  agreementVersion: v.literal('1', '协议已更新，请重新阅读'),
  accepted: v.literal(true, '请先阅读并同意《租赁服务协议》'),
});

/** The face step as the application keeps it: the last result, or the manual verification chosen instead. */
export const faceState = v.object({
  method: v.picklist(FACE_METHODS),
  passed: v.picklist(['T', 'F']),
  failReason: v.optional(v.picklist(FACE_FAIL_REASONS)),
  attemptsLeft,
});

/** A deposit and how it is covered, 分: `amount` = `creditAmount` (waived on credit) + `fundAmount` (own money). */
export const depositSplit = v.object({ amount: money, creditAmount: money, fundAmount: money });

export const application = v.object({
  id,
  status: v.picklist(APPLICATION_STATUSES),
  deviceId: id,
  skuId: id,
  planId: id,
  addOnIds: v.array(id),
  summary: rentalSummary,
  completedSteps: v.array(v.picklist(STEP_IDS)),
  credit: v.optional(creditResult),
  face: v.optional(faceState),
  history: v.optional(historyResult),
  profile: v.optional(profile),
  /** What credit is expected to waive, once the credit step is done; the freeze itself has the last word. */
  depositQuote: v.optional(depositSplit),
  createdAt: instant,
  submittedAt: v.optional(instant),
  expectedBy: v.optional(instant),
  /** The calendar of working days does not hold the year of `expectedBy`. */
  expectedIsEstimate: v.optional(v.boolean()),
  orderId: v.optional(id),
  /** Of one that its user ended. */
  cancelReason: v.optional(v.string()),
  now: instant,
});
export type Application = v.InferOutput<typeof application>;

export const cancellationRequest = requestObject({ reason: typedText(200, '取消原因') });

/** `alipay.fund.auth.order.app.freeze`. */
export const depositFreeze = v.object({
  orderStr: v.string(),
  ...depositSplit.entries,
  preAuthType: v.picklist(PRE_AUTH_TYPES),
});
export type DepositFreeze = v.InferOutput<typeof depositFreeze>;
export const depositState = v.object({ status: v.picklist(DEPOSIT_STATUSES), orderId: id });
