/** The mocked world's own controls, `/__mock/…`: never part of the product's API, and struck by no fault. */
import * as v from 'valibot';
import { fieldMessages } from '@/contract';
import { addHours, formatInstant } from '@/domain/time';
import { addWorkingDays } from '@/domain/workingDays';
import { findScenario, scenarios } from '../../scenarios';
import type { Environment } from '../handler';
import { problemBody } from '../http/problems';
import type { BackendAnswer, BackendRequest } from '../http/protocol';
import { readJson, splitPath } from '../http/request';
import { codeAnswer, jsonAnswer, methodAnswer, problemAnswer } from '../http/respond';
import { getAddress, getAuthCode, type NativeAnswer, startAPVerify, tradePay, upcoming } from '../native/native';
import { CALLER_NUMBER } from '../review/presentReview';
import { takeCall } from '../review/reviewing';
import { moveClock } from '../time';
import { own, type World } from '../world';
import { beginWorld } from './begin';
import { callBody, clockBody, faultBody, nativeBody, scenarioBody } from './controlBodies';
import { windForward } from './journey';
import type { LoggedCall } from './requestLog';

export interface ControlContext {
  readonly world: World;
  readonly env: Environment;
  readonly log: readonly LoggedCall[];
  /** The setting of a scenario. */
  readonly envOf: (scenario: Environment['scenario']) => Environment;
}

/** `world` absent: nothing changed. `begins`: it is a new one. `chooses`: its scenario is the session's from now on. */
export interface ControlResult {
  readonly answer: BackendAnswer;
  readonly world?: World;
  readonly begins?: true;
  readonly chooses?: true;
}

interface Control {
  readonly schema?: v.GenericSchema;
  readonly run: (context: ControlContext, body: unknown) => ControlResult;
}

/** A control whose body has the type of its schema. */
function control<S extends v.GenericSchema>(
  schema: S,
  run: (context: ControlContext, body: v.InferOutput<S>) => ControlResult,
): Control {
  return { schema, run: (context, body) => run(context, v.parse(schema, body)) };
}

/** What is told of a world that was just begun or moved. */
function clockAnswer(world: World): Record<string, unknown> {
  return { scenario: world.scenario, now: formatInstant(world.now) };
}

const putScenario = control(scenarioBody, ({ world: before, envOf }, { name, at }) => {
  const scenario = findScenario(name);
  if (!scenario) return { answer: problemAnswer(problemBody('NOT_FOUND', { detail: `没有名为 ${name} 的场景。` })) };
  const env = envOf(scenario);
  const beginning = beginWorld(env, before.session);
  const world = at ? windForward(beginning, at, env) : beginning;
  const { title, description } = scenario;
  const [applicationId] = Object.keys(world.applications).reverse();
  const orderId = applicationId === undefined ? undefined : own(world.applications, applicationId)?.orderId;
  const body = { name, title, description, ...clockAnswer(world), ...(at ? { at, applicationId, orderId } : {}) };
  return { answer: jsonAnswer(200, body), world, begins: true, chooses: true };
});

const putFault = control(faultBody, ({ world }, { kind, endpoint, times }) => ({
  answer: jsonAnswer(200, { kind, endpoint, times }),
  world: {
    ...world,
    fault: {
      kind,
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(times === undefined ? {} : { times }),
      struck: 0,
      endpoints: [],
    },
  },
}));

/** Takes away what was laid over; a scenario that is a fault stays one. */
const deleteFault: Control = {
  run: ({ world }) => {
    const { fault: _fault, ...rest } = world;
    return { answer: jsonAnswer(200, {}), world: rest };
  },
};

const postClock = control(clockBody, ({ world, env }, body) => {
  const until =
    'advanceHours' in body
      ? addHours(world.now, body.advanceHours)
      : addWorkingDays(world.now, body.advanceWorkingDays).at;
  const next = moveClock(world, until, env);
  return { answer: jsonAnswer(200, { now: formatInstant(next.now) }), world: next };
});

function callNative({ world, env }: ControlContext, body: v.InferOutput<typeof nativeBody>): NativeAnswer {
  switch (body.call) {
    case 'getAuthCode':
      return getAuthCode(world, env, body.input.scopes, body.choice);
    case 'startAPVerify':
      return startAPVerify(world, env, body.input.certifyId, body.choice);
    case 'tradePay':
      return tradePay(world, env, body.input.orderStr, body.choice);
    case 'getAddress':
      return getAddress(world, body.choice);
  }
}

const postNative = control(nativeBody, (context, body) => {
  const { answer, world } = callNative(context, body);
  return { answer: jsonAnswer(200, answer), world };
});

/** The application whose review call rings, the newest first. */
function ringing(world: World) {
  const all = Object.keys(world.applications).map((id) => own(world.applications, id));
  return all
    .reverse()
    .filter((one) => one?.status === 'MANUAL_REVIEW' && one.review?.phone?.ringsSince !== undefined)[0];
}

/** Whether a review call rings, and from which number: for a page that lets a person take it. */
const getCall: Control = {
  run: ({ world }) => ({
    answer: jsonAnswer(200, ringing(world) ? { isRinging: true, callerNumber: CALLER_NUMBER } : { isRinging: false }),
  }),
};

const postCall = control(callBody, ({ world, env }, { outcome }) => {
  const application = ringing(world);
  const next = application && takeCall(world, application, outcome, env);
  return next
    ? { answer: jsonAnswer(200, { now: formatInstant(next.now) }), world: next }
    : { answer: problemAnswer(problemBody('WRONG_STATE', { detail: '现在没有到时间的审核电话。' })) };
});

const controls: Readonly<Record<string, Control>> = {
  'GET /scenarios': {
    run: () => ({
      answer: jsonAnswer(
        200,
        scenarios.map(({ name, title, description, group }) => ({ name, title, description, group })),
      ),
    }),
  },
  'PUT /scenario': putScenario,
  'PUT /fault': putFault,
  'DELETE /fault': deleteFault,
  /** What time it is, and in which scenario: for a page that shows both. */
  'GET /clock': { run: ({ world }) => ({ answer: jsonAnswer(200, clockAnswer(world)) }) },
  'POST /clock': postClock,
  /** What comes next of what Alipay is asked: for a simulated screen that says what the scenario has in mind. */
  'GET /native': { run: ({ world, env }) => ({ answer: jsonAnswer(200, upcoming(world, env)) }) },
  'POST /native': postNative,
  'GET /call': getCall,
  'POST /call': postCall,
  'GET /requests': { run: ({ log }) => ({ answer: jsonAnswer(200, log) }) },
  'POST /reset': {
    run: ({ world: before, env }) => {
      const world = beginWorld(env, before.session);
      return { answer: jsonAnswer(200, clockAnswer(world)), world, begins: true };
    },
  },
};

/** Where the controls' paths begin. */
export const CONTROL_PATH = '/__mock/';

/** The methods that a control has. */
const methodsOf = (path: string) =>
  Object.keys(controls)
    .map((key) => key.split(' '))
    .filter(([, at]) => at === path)
    .map(([method = '']) => method);

/** Answers a control: 404 and 405 where there is none, 415, 413, 400 and 422 for its body as the product's API. */
export function runControl(request: BackendRequest, context: ControlContext): ControlResult {
  const path = splitPath(request.path).path.slice(CONTROL_PATH.length - 1);
  const found = own(controls, `${request.method} ${path}`);
  if (!found) return { answer: methodAnswer(request.method, methodsOf(path)) };
  if (!found.schema) return found.run(context, undefined);
  const json = readJson(request);
  if ('code' in json) return { answer: codeAnswer(json.code) };
  const checked = v.safeParse(found.schema, json.value);
  if (!checked.success) {
    return { answer: problemAnswer(problemBody('INVALID', { fields: fieldMessages(checked.issues) })) };
  }
  return found.run(context, json.value);
}
