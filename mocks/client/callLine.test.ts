import { createBackend } from '../server';
import { type CallLineOptions, createCallLine } from './callLine';
import { type ControlCall, ControlRefused, controlNow } from './controls';
import type { RingingCall } from './reviewCall';

/** A line whose mocked world stands four hours after a submission, with its call ringing. */
function ringingLine(over: Partial<CallLineOptions> = {}) {
  const backend = createBackend({ assetBase: '/assets/devices/' });
  const told: string[] = [];
  let ringing: RingingCall | undefined;
  const ask = (...call: ControlCall) => controlNow(backend, ...call);
  const line = createCallLine({
    control: async (method, path, body) => {
      if (method === 'POST') told.push(`${path} ${JSON.stringify(body)}`);
      return ask(method, path, body);
    },
    onRinging: (call) => {
      ringing = call;
    },
    interrupt: async (work) => {
      told.push('hidden');
      await work();
      told.push('shown');
    },
    onUnheard: (sentence) => told.push(sentence),
    ...over,
  });
  const pass = async (hours: number) => {
    ask('POST', '/clock', { advanceHours: hours });
    await line.look();
  };
  const begin = async () => {
    ask('PUT', '/scenario', { name: 'phone-missed', at: 'review' });
    await pass(4);
  };
  return { line, told, pass, begin, ringing: () => ringing };
}

/** Until so many questions were asked. */
async function waitForAnswers(answers: readonly unknown[], count: number): Promise<void> {
  while (answers.length < count) await Promise.resolve();
}

test('it rings from when the call is due until the clock has ended it', async () => {
  const { line, pass, begin, ringing } = ringingLine();
  await line.look();
  expect(ringing()).toBeUndefined();
  await begin();
  expect(ringing()).toEqual({ callerNumber: '400-000-9527' });
  await pass(5);
  expect(ringing()).toBeUndefined();
});

test.each([
  ['接听', 'answered'],
  ['挂断', 'missed'],
] as const)('「%s」 hides the app, and shows it again once the call is %s', async (choice, outcome) => {
  const { line, told, begin, ringing } = ringingLine();
  await begin();
  await line.end(choice);
  expect(told).toEqual(['hidden', `/call {"outcome":"${outcome}"}`, 'shown']);
  expect(ringing()).toBeUndefined();
});

test('a call that had stopped ringing by then: the app is shown, and it is said that the choice counts for nothing', async () => {
  const { line, told, begin, pass, ringing } = ringingLine();
  await begin();
  await pass(5);
  await line.end('接听');
  expect(told.slice(-2)).toEqual(['这次“接听”没有记下：来电已经结束。', 'shown']);
  expect(ringing()).toBeUndefined();
});

test.each([
  [new ControlRefused(500, ''), '这次“挂断”没有记下：模拟环境的回答是 500。'],
  [new Error('模拟服务没有响应。'), '这次“挂断”没有记下：模拟服务没有响应。'],
])('a world that does not hear keeps nobody from the app, and that is said: %s', async (error, sentence) => {
  const { line, told, ringing } = ringingLine({ control: () => Promise.reject(error) });
  await line.end('挂断');
  expect(told).toEqual(['hidden', sentence, 'shown']);
  expect(ringing()).toBeUndefined();
});

test('what a look finds that was on its way when the call was taken does not bring the call back', async () => {
  const answers: ((answer: unknown) => void)[] = [];
  const { line, ringing } = ringingLine({ control: () => new Promise((resolve) => answers.push(resolve)) });
  const rings = { isRinging: true, callerNumber: '400-000-9527' };
  const before = line.look();
  const ending = line.end('接听');
  const meanwhile = line.look();
  answers[0]?.(rings);
  answers[2]?.(rings);
  await Promise.all([before, meanwhile]);
  expect(ringing()).toBeUndefined();
  answers[1]?.({});
  await waitForAnswers(answers, 4);
  answers[3]?.({ isRinging: false });
  await ending;
  expect(ringing()).toBeUndefined();
});

test('of two looks the later one counts, whichever is answered first', async () => {
  const answers: ((answer: unknown) => void)[] = [];
  const { line, ringing } = ringingLine({ control: () => new Promise((resolve) => answers.push(resolve)) });
  const looks = [line.look(), line.look()];
  answers[1]?.({ isRinging: false });
  answers[0]?.({ isRinging: true, callerNumber: '400-000-9527' });
  await Promise.all(looks);
  expect(ringing()).toBeUndefined();
});
