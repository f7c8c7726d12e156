import * as v from 'valibot';
import { CALL_OUTCOMES } from '@/contract';
import { PLACES } from '../../scenarios/places';
import { FAULT_KINDS } from '../../scenarios/scenario';
import { endpointLabel, endpointNames } from '../http/routes';

/** The most that one call may move the clock: a year and a bit. */
const MOST_HOURS = 24 * 400;
const MOST_WORKING_DAYS = 300;

export const scenarioBody = v.object({
  name: v.string('应为场景的名称'),
  at: v.optional(v.picklist(PLACES, `应为 ${PLACES.join('、')} 之一`)),
});

const labels = endpointNames.map(endpointLabel);
export const faultBody = v.object({
  kind: v.picklist(FAULT_KINDS, `应为 ${FAULT_KINDS.join('、')} 之一`),
  endpoint: v.optional(
    v.pipe(
      v.string(),
      v.check((label) => labels.indexOf(label) >= 0, '应为接口，如 GET /devices 或 POST /applications/{id}/submission'),
    ),
  ),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const clockBody = v.union(
  [
    v.strictObject({ advanceHours: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST_HOURS)) }),
    v.strictObject({
      advanceWorkingDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_WORKING_DAYS)),
    }),
  ],
  '应为 {"advanceHours": 4} 或 {"advanceWorkingDays": 1}',
);

const choice = v.optional(v.picklist(['accept', 'cancel'], '应为 accept 或 cancel'));
/** As `my.getAuthCode` takes it: one scope or several, login where absent. */
const scopes = v.optional(
  v.union([
    v.array(v.string()),
    v.pipe(
      v.string(),
      v.transform((one) => [one]),
    ),
  ]),
  ['auth_base'],
);
export const nativeBody = v.variant(
  'call',
  [
    v.object({ call: v.literal('getAuthCode'), input: v.optional(v.object({ scopes }), {}), choice }),
    v.object({ call: v.literal('startAPVerify'), input: v.object({ certifyId: v.string() }), choice }),
    v.object({ call: v.literal('tradePay'), input: v.object({ orderStr: v.string() }), choice }),
    v.object({ call: v.literal('getAddress'), choice }),
  ],
  '应为 getAuthCode、startAPVerify、tradePay、getAddress 之一',
);

/** `answered` or `missed`, as the control writes them. */
export const callBody = v.object({
  outcome: v.pipe(v.string(), v.toUpperCase(), v.picklist(CALL_OUTCOMES, '应为 answered 或 missed')),
});
