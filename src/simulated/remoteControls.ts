import { type Controls, httpControls } from '@mocks/client/controls';
import Taro from '@tarojs/taro';

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
  return httpControls(async ({ method, path, headers, body }) => {
    const task: Promise<unknown> = Taro.request<unknown>({
      url: `${origin}${path}`,
      method,
      header: headers,
      ...(body === undefined ? {} : { data: body }),
      dataType: 'text',
      timeout: SERVER_TIMEOUT,
    });
    return answerIn(await task.catch((rejection: unknown) => rejection));
  });
}
