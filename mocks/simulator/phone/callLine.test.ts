import { createBackend } from '../../backend';
import { createCallLine } from './callLine';
import type { PhoneWorld } from './world';

/** A line whose mocked world stands four hours after a submission, with its call ringing. */
function ringingLine() {
  const backend = createBackend({ assetBase: '/assets/devices/' });
  const told: string[] = [];
  const control: PhoneWorld['control'] = async (method, path, body) => {
    if (method === 'POST') told.push(`${path} ${JSON.stringify(body)}`);
    const answer = backend.handle({ method, path: `/__mock${path}`, headers: {}, body: body && JSON.stringify(body) });
    if (answer.kind !== 'answer' || answer.status >= 300) throw new Error(JSON.stringify(answer));
    return JSON.parse(answer.body);
  };
  const line = createCallLine({
    world: { control },
    onHide: () => told.push('hidden'),
    onShow: () => told.push('shown'),
  });
  const pass = async (hours: number) => {
    await control('POST', '/clock', { advanceHours: hours });
    told.pop();
    await line.look();
  };
  const begin = async () => {
    await control('PUT', '/scenario', { name: 'phone-missed', at: 'review' });
    await pass(4);
  };
  return { line, told, pass, begin };
}

const ringing = (line: ReturnType<typeof createCallLine>) => line.store.getState().ringing;

test('it rings from when the call is due until the clock has ended it', async () => {
  const { line, pass, begin } = ringingLine();
  await line.look();
  expect(ringing(line)).toBeUndefined();
  await begin();
  expect(ringing(line)).toEqual({ callerNumber: '400-000-9527' });
  await pass(5);
  expect(ringing(line)).toBeUndefined();
});

test.each([
  ['接听', 'answered'],
  ['挂断', 'missed'],
] as const)('「%s」 hides the app, and shows it again once the call is %s', async (choice, outcome) => {
  const { line, told, begin } = ringingLine();
  await begin();
  await line.end(choice);
  expect(told).toEqual(['hidden', `/call {"outcome":"${outcome}"}`, 'shown']);
  expect(ringing(line)).toBeUndefined();
});

test('a call that had stopped ringing by then, or a world that is gone, keeps nobody from the app', async () => {
  const { line, told } = ringingLine();
  await line.end('接听');
  expect(told.slice(-1)).toEqual(['shown']);
  expect(ringing(line)).toBeUndefined();
});
