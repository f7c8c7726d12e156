import { ControlRefused } from '@mocks/client/controlRefused';
import type { Backend } from '@mocks/server/http/protocol';
import Taro from '@tarojs/taro';

/** The controls of the mocked world, wherever it is: in this package, or at the HTTP mock server. */
export interface Controls {
  /**
   * @param path below `/__mock`.
   * @throws Error where the world does not answer, or refuses; its message is for the user to read.
   */
  control(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
}

/** As `Controls.control`, of a world in this package, at once. */
export function controlNow(backend: Backend, method: string, path: string, body?: unknown): unknown {
  const answer = backend.handle({
    method,
    path: `/__mock${path}`,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (answer.kind !== 'answer' || answer.status >= 300) {
    throw new ControlRefused(answer.kind === 'answer' ? answer.status : 0, answer.kind === 'answer' ? answer.body : '');
  }
  return answer.body ? JSON.parse(answer.body) : undefined;
}

/** Controls of the world in this package. */
export function localControls(backend: Backend): Controls {
  return { control: async (method, path, body) => controlNow(backend, method, path, body) };
}

/** How long the HTTP mock server may take, ms: it waits for nothing. */
const SERVER_TIMEOUT = 5000;

const SERVER_SILENT = '模拟服务没有响应，已填写的内容不受影响。请先运行 npm run mock，再重新打开。';

/** What Taro settled with, whichever way: Alipay rejects answers with an error status, and none of its rejections is an `Error`. */
function answerIn(settled: unknown): { readonly status: number; readonly text: string } {
  const fields: Record<string, unknown> = typeof settled === 'object' && settled !== null ? { ...settled } : {};
  const status = Number(fields.statusCode ?? fields.status);
  if (!(status >= 100)) throw new Error(SERVER_SILENT);
  return { status, text: typeof fields.data === 'string' ? fields.data : JSON.stringify(fields.data ?? '') };
}

/** Controls of the HTTP mock server at `origin`. */
export function remoteControls(origin: string): Controls {
  return {
    async control(method, path, body) {
      const task: Promise<unknown> = Taro.request<unknown>({
        url: `${origin}/__mock${path}`,
        method,
        header: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { data: JSON.stringify(body) }),
        dataType: 'text',
        timeout: SERVER_TIMEOUT,
      });
      const { status, text } = answerIn(await task.catch((rejection: unknown) => rejection));
      if (status >= 300) throw new ControlRefused(status, text);
      return text ? JSON.parse(text) : undefined;
    },
  };
}
