import type { BridgeCall, Fields } from '../messages';
import { isFields } from '../messages';

/** `my`, as the base library makes it. */
type My = Record<string, unknown>;

const isFunction = (value: unknown): value is (answer: Fields) => void => typeof value === 'function';

/** Tells the app's own functions, and the promise, what came of a call. */
function settle(options: Fields, answer: Fields): Promise<Fields> {
  const { success, fail, complete } = options;
  const isFailed = 'error' in answer;
  const heard = isFailed ? fail : success;
  if (isFunction(heard)) heard(answer);
  if (isFunction(complete)) complete(answer);
  // Whoever gave a function of their own is not told a second time.
  return isFailed && !isFunction(fail) && !isFunction(complete) ? Promise.reject(answer) : Promise.resolve(answer);
}

/**
 * Calls that clients of today have and base library 1.25.1 has not, or has otherwise; put upon its `my`.
 *
 * https://opendocs.alipay.com/mini/api/requestSubscribeMessage,
 * https://opendocs.alipay.com/mini/api/getMenuButtonBoundingClientRect (answers at once).
 */
export function addNewerCalls(my: My, call: BridgeCall, callSync: (name: string) => unknown): void {
  my.requestSubscribeMessage = (given: unknown) => {
    const options = isFields(given) ? given : {};
    const { success, fail, complete, ...params } = options;
    return new Promise<Fields>((resolve) => call('requestSubscribeMessage', params, resolve)).then((answer) =>
      settle(options, answer),
    );
  };
  my.getMenuButtonBoundingClientRect = (given: unknown) => {
    const rect = callSync('getMenuButtonBoundingClientRect');
    if (isFields(given) && isFields(rect)) void settle(given, rect);
    return rect;
  };
}
