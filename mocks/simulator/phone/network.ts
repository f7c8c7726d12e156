import { maskPath } from '../../server/controls/requestLog';
import { type CannedAnswer, cannedFor } from '../cannedAnswers';
import { FORWARD_FAILED, FORWARD_PATH, FORWARD_TO } from '../forwardPath';
import { type Hosts, isAllowed, parseUrl } from '../hosts';
import { type Fields, isFields, textOf } from '../messages';
import type { ActivityLog } from './activityLog';
import type { DeviceFiles } from './deviceFiles';

/** As Alipay tells it: no connection, a time-out, and a server that the app may not ask. */
const NO_CONNECTION = { error: 12, errorMessage: '网络不可用' };
const TIMED_OUT = { error: 13, errorMessage: '请求超时' };

/** Alipay's own, ms. */
const DEFAULT_TIMEOUT = 30_000;

type Servers = Readonly<Record<string, string>>;

interface Options {
  readonly activityLog: ActivityLog;
  /** Origin that the package was built for → origin that answers in its place. */
  readonly servers: Servers;
  /** Servers that the user has named; requests to them are handed on. */
  readonly allowed?: Hosts;
  /** Answers that stand ready, before any server is asked. */
  readonly answers?: readonly CannedAnswer[];
  /** Sent along to the mock server, so that it knows whose world is meant. */
  readonly headers: Readonly<Record<string, string>>;
  readonly files: DeviceFiles;
  readonly fetch?: typeof fetch;
}

/** An address as it may be written down. */
function told(method: string, url: string): string {
  const asked = parseUrl(url);
  return asked ? `${asked.origin}${maskPath(method, `${asked.pathname}${asked.search}`)}` : '***';
}

/** Where a request goes; `undefined` where it is refused. */
export function destination(url: string, servers: Servers, allowed: Hosts = []): string | undefined {
  const asked = parseUrl(url);
  if (!asked) return undefined;
  const server = servers[asked.origin];
  if (server) return `${server}${asked.pathname}${asked.search}`;
  return isAllowed(asked, allowed) ? FORWARD_PATH : undefined;
}

/** Why a request is refused, in words for whoever runs the simulator. */
function refusalOf(url: string): string {
  const asked = parseUrl(url);
  if (!asked) return '地址不完整，要以 http:// 或 https:// 开头';
  return /^https?:$/.test(asked.protocol)
    ? `模拟器默认不连接 ${asked.host}；要放行，启动时加 --allow ${asked.host}`
    : `模拟器不会发出 ${asked.protocol} 请求`;
}

/** Names in small letters: base libraries add their own beside the app's, `content-type` beside `Content-Type`. */
function headersIn(given: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  // They come as an object, or as a list of objects.
  for (const part of Array.isArray(given) ? given : [given]) {
    if (isFields(part)) for (const name of Object.keys(part)) headers[name.toLowerCase()] = textOf(part[name]);
  }
  return headers;
}

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  /** The number the base library gives it. */
  readonly task: unknown;
}

interface Arrived {
  readonly status: number;
  readonly headers: Fields;
  readonly data: Blob;
}

/** Carries the app's requests, but none to a server that nobody has named. */
export function createNetwork(options: Options) {
  const { activityLog, servers, allowed = [], answers = [], headers: own, files, fetch: ask = fetch } = options;
  /** Requests that still wait, by their numbers. */
  const waiting = new Map<unknown, AbortController>();
  const complain = (text: string) => void activityLog.add({ kind: 'complaint', level: 'error', where: 'native', text });

  const carry = async (to: string, sent: Sent, signal: AbortSignal): Promise<Arrived> => {
    const ready = cannedFor(answers, sent.method, sent.url);
    if (ready) {
      const { delay, status, headers, data } = ready;
      await new Promise<void>((resolve, reject) => {
        setTimeout(resolve, delay);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
      return { status, headers, data: new Blob([data]) };
    }
    const extra = to === FORWARD_PATH ? { [FORWARD_TO]: sent.url } : own;
    const answer = await ask(to, {
      method: sent.method,
      headers: { ...sent.headers, ...extra },
      signal,
      ...(sent.body === undefined ? {} : { body: sent.body }),
    });
    if (answer.headers.has(FORWARD_FAILED)) throw new Error(await answer.text());
    return { status: answer.status, headers: Object.fromEntries(answer.headers), data: await answer.blob() };
  };

  /** @returns what came, or what the base library is told instead. */
  const send = async (sent: Sent): Promise<Arrived | { readonly failure: Fields }> => {
    const url = told(sent.method, sent.url);
    const amend = activityLog.add({ kind: 'request', method: sent.method, url });
    const began = performance.now();
    const note = (status: number) => amend({ status, milliseconds: Math.round(performance.now() - began) });

    const isReady = cannedFor(answers, sent.method, sent.url) !== undefined;
    const to = isReady ? '' : destination(sent.url, servers, allowed);
    if (to === undefined) {
      note(0);
      const reason = refusalOf(sent.url);
      complain(`发往 ${url} 的请求已拦下：${reason}`);
      return { failure: { error: 2, errorMessage: reason } };
    }
    const patience = AbortSignal.timeout(sent.timeout);
    const calledOff = new AbortController();
    waiting.set(sent.task, calledOff);
    try {
      const arrived = await carry(to, sent, AbortSignal.any([patience, calledOff.signal]));
      note(arrived.status);
      return arrived;
    } catch (error) {
      note(0);
      if (patience.aborted) return { failure: TIMED_OUT };
      if (to === FORWARD_PATH && !calledOff.signal.aborted)
        complain(`${url} 没有应答：${error instanceof Error ? error.message : String(error)}`);
      return { failure: NO_CONNECTION };
    } finally {
      waiting.delete(sent.task);
    }
  };

  const timeoutOf = ({ timeout }: Fields) => Number(timeout) || DEFAULT_TIMEOUT;
  const abort = (task: unknown) => void waiting.get(task)?.abort();

  async function request(params: Fields): Promise<Fields> {
    const method = textOf(params.method) || 'GET';
    const arrived = await send({
      url: textOf(params.url),
      method,
      headers: headersIn(params.headers),
      body: method === 'GET' || params.data === undefined ? undefined : textOf(params.data),
      timeout: timeoutOf(params),
      task: params.requestTaskId,
    });
    if ('failure' in arrived) return arrived.failure;
    return { status: arrived.status, headers: arrived.headers, data: await arrived.data.text() };
  }

  return {
    request,
    httpRequest: request,
    /** Calls a request off; the base library tells the app of it by itself. */
    operateRequestTask: ({ requestTaskId }: Fields) => abort(requestTaskId),

    async uploadFile(params: Fields): Promise<Fields> {
      const path = textOf(params.filePath) || textOf(params.localId);
      const file = await files.find(path);
      if (!file) return { error: 11, errorMessage: '文件不存在' };
      const { 'content-type': _, ...headers } = headersIn(params.header);
      const body = new FormData();
      const fields = isFields(params.formData) ? params.formData : {};
      for (const name of Object.keys(fields)) body.append(name, textOf(fields[name]));
      body.append(textOf(params.name) || 'file', file, files.nameOf(path));
      const arrived = await send({
        url: textOf(params.url),
        method: 'POST',
        headers,
        body,
        timeout: timeoutOf(params),
        task: params.uploadTaskId,
      });
      if ('failure' in arrived) return arrived.failure;
      return { statusCode: arrived.status, header: arrived.headers, data: await arrived.data.text() };
    },
    operateUploadTask: ({ uploadTaskId }: Fields) => abort(uploadTaskId),

    async downloadFile(params: Fields): Promise<Fields> {
      const arrived = await send({
        url: textOf(params.url),
        method: 'GET',
        headers: headersIn(params.header),
        body: undefined,
        timeout: timeoutOf(params),
        task: params.downloadTaskId,
      });
      if ('failure' in arrived) return arrived.failure;
      const isThere = arrived.status >= 200 && arrived.status < 300;
      return isThere ? { apFilePath: files.keep(arrived.data) } : { error: 19, errorMessage: `HTTP ${arrived.status}` };
    },
    operateDownloadTask: ({ downloadTaskId }: Fields) => abort(downloadTaskId),
  };
}

export type Network = ReturnType<typeof createNetwork>;
