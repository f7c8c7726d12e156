/** What a person does who meets a fault, and what has to come of it. */

import type { BackendAnswer } from '@mocks/server/http/protocol';
import { endpointLabel } from '@mocks/server/http/routes';
import { BASE_PATH, type EndpointName, endpoints } from '@/contract';
import type { DomUser } from '../drivers/domUser';
import { accountOf } from './account';
import type { ClosingCell, FaultCell } from './cells';
import { type Use, usageOf } from './uses';

/** How the app says that a call failed; a call that only takes long says 「仍在」. */
const FAILED =
  /^(网络未连接|网络较慢，(暂未|还没有)|加载时间过长|服务暂时|操作过于频繁|需要重新登录|登录未完成|返回的数据有误|(页面|新的内容)?暂时无法显示|本次操作未能完成|部分内容需要修改|当前状态已变化)/;

/** What no sentence for a person holds. */
const NONSENSE = /undefined|\bnull\b|NaN|\[object|Error:/;

const anyOf = (...texts: readonly RegExp[]) => new RegExp(texts.map(({ source }) => source).join('|'));

const RETRY = '重试';

async function checkTyped(user: DomUser, typed: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const label of Object.keys(typed)) await user.seeField(label, typed[label] ?? '');
}

/** Waits until the call has gone well or is said to have failed. @returns whether it went well. */
async function outcome(user: DomUser, { done }: Use): Promise<boolean> {
  await user.see(anyOf(done, FAILED));
  await user.seeNot(NONSENSE);
  return user.shows(done);
}

/** Taps the first of these that can be. @returns its name; `undefined` where the call goes well or fails before one can. */
async function tapNext(user: DomUser, { done }: Use, names: readonly string[]): Promise<string | undefined> {
  const next = await user.until(`${names.join(' or ')} to tap, or how the call ended`, () => {
    const name = names.find((one) => user.canTap(one));
    if (name !== undefined) return { name };
    return user.shows(anyOf(done, FAILED)) ? {} : undefined;
  });
  return next.name === undefined ? undefined : user.tapOneOf([next.name]);
}

/** Makes the call, as far as the screen lets: what has failed or gone well on the way offers no more. */
async function press(user: DomUser, use: Use): Promise<void> {
  if (use.press === 'reload') return user.reload();
  const backwards = [...use.press].reverse();
  let tapped = await tapNext(user, use, [RETRY, ...backwards]);
  while (tapped !== undefined && tapped !== backwards[0]) {
    const before = tapped;
    tapped = await tapNext(
      user,
      use,
      backwards.filter((name) => name !== before),
    );
  }
}

/** Tries again as the screen offers it: by logging in, by 「重试」, or by the same taps. */
async function tryAgain(user: DomUser, use: Use): Promise<void> {
  if (user.shows('重新登录')) {
    await user.tap('重新登录');
    const taps = use.press === 'reload' ? [] : use.press;
    const isOn = () => user.shows(/^已重新登录/) || taps.some((name) => user.canTap(name));
    await user.until('what the login leads to', () => isOn() || user.shows(anyOf(use.done, FAILED)) || undefined);
    if (!isOn()) return;
  }
  if (use.press === 'reload') await user.tap(RETRY);
  else await press(user, use);
}

/** Makes the call, unless it has gone well already. */
async function carryOut(user: DomUser, use: Use, prepare = use.prepare): Promise<void> {
  await user.isLoaded();
  if (user.shows(use.done)) return;
  await prepare?.(user);
  await press(user, use);
  await user.see(use.done);
}

/** What the account comes to where nothing fails. */
export async function accountWithout(user: DomUser, endpoint: EndpointName): Promise<unknown> {
  const use = usageOf(endpoint);
  await use.begin(user);
  await carryOut(user, use);
  return accountOf(user.world.backend);
}

/**
 * Meets a fault: it is said, what was typed stays, and once it is over the same tap goes well.
 *
 * @returns what the account comes to.
 */
export async function meetFault(user: DomUser, { endpoint, kind, times }: FaultCell): Promise<unknown> {
  const use = usageOf(endpoint);
  await use.begin(user);
  await use.prepare?.(user);
  await user.setFault(kind, { endpoint: endpointLabel(endpoint), ...(times === undefined ? {} : { times }) });
  await press(user, use);
  if (!(await outcome(user, use))) {
    await checkTyped(user, use.typed);
    await user.setFault(undefined);
    await tryAgain(user, use);
    // What the backend did though its answer was lost is found by looking again.
    if (!(await outcome(user, use))) {
      await user.reload();
      await carryOut(user, use, use.prepareAgain ?? use.prepare);
    }
  }
  return accountOf(user.world.backend);
}

const pathPattern = (endpoint: EndpointName) =>
  new RegExp(`^${BASE_PATH}${endpoints[endpoint].path.replace(/\{\w+\}/g, '[^/?]+')}(\\?|$)`);

/** Has the backend keep the next answer of an endpoint to itself. @returns that it has come to that. */
function holdAnswer(user: DomUser, { endpoint, moment }: ClosingCell): () => boolean {
  const { backend } = user.world;
  const handle = backend.handle.bind(backend);
  let isHeld = false;
  const path = pathPattern(endpoint);
  jest.spyOn(backend, 'handle').mockImplementation((request): BackendAnswer => {
    if (isHeld || request.method !== endpoints[endpoint].method || !path.test(request.path)) return handle(request);
    isHeld = true;
    if (moment === 'sent') return { kind: 'hang' };
    const answer = handle(request);
    return moment === 'done' ? { kind: 'hang' } : answer;
  });
  return () => isHeld;
}

/** Closes the app in the middle of a call and opens it again. @returns what the account comes to. */
export async function closeInCall(user: DomUser, cell: ClosingCell): Promise<unknown> {
  const use = usageOf(cell.endpoint);
  await use.begin(user);
  await use.prepare?.(user);
  const isUnderWay = holdAnswer(user, cell);
  await press(user, use);
  await user.until('the call', () => isUnderWay() || undefined);
  await user.reload();
  await user.isLoaded();
  await user.seeNot(NONSENSE);
  if (!user.shows(use.done)) await checkTyped(user, use.kept);
  await carryOut(user, use, use.prepareAgain ?? use.prepare);
  return accountOf(user.world.backend);
}
