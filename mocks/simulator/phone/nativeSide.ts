import { type Fields, type FromLogic, isFields, type LogicStart, type Marked, type ToLogic, unwrap } from '../messages';
import { describeThrown } from '../thrown';
import type { ActivityLog } from './activityLog';
import type { NativeCalls } from './calls';
import { isAside } from './calls/asides';
import type { DeviceStorage } from './deviceStorage';
import { maskedCall } from './maskedCall';
import { type PageStack, pathOf } from './pageStack';
import { Ports } from './ports';

/** What a page's view asks of the phone's page around it. */
export interface NativeSide {
  /** What a view is started with. */
  startupOf(view: Window): Fields;
  /** A call of the view's bridge. */
  fromView(view: Window, name: string, params: Fields, done: (answer: Fields) => void): void;
  /** An error that nobody caught in a view, or what else it has to tell. */
  complain(view: Window, text: string, level?: 'error' | 'warn'): void;
}

interface Options {
  readonly start: Omit<LogicStart, 'storage'>;
  readonly stack: PageStack;
  readonly storage: DeviceStorage;
  readonly activityLog: ActivityLog;
  readonly calls: NativeCalls;
  /** Hears of each `setData`: path → value. */
  readonly onWrite: (patch: Fields) => void;
  /** What a page's own configuration says. */
  readonly launchParamsOf: (page: string) => Fields;
  /** Which page's view that is; `undefined` once the page has closed. */
  readonly viewIdOf: (view: Window) => number | undefined;
  /** The app's worker, with its bridge inside; it runs nothing before it is told to start. */
  readonly createWorker: () => Worker;
}

/** Carries the calls of logic and views to those who play them, and the messages between the two. */
export function createNativeSide(options: Options) {
  const { start, stack, storage, activityLog, calls, viewIdOf } = options;
  let worker: Worker | undefined;

  const send = (message: ToLogic) => worker?.postMessage({ simulator: message } satisfies Marked<ToLogic>);
  const complain = (where: string, text: string, level: 'error' | 'warn' = 'error') =>
    void activityLog.add({ kind: 'complaint', level, where, text });
  const pageOf = (viewId: number | undefined) => stack.find(viewId)?.url.split('?')[0] ?? 'logic';
  const ports = new Ports(activityLog, pageOf, options.onWrite);

  /** Calls that nobody plays, each told once. */
  const unplayed = new Set<string>();

  /** @returns what is answered; a call that fails by itself is a fault of this phone's. */
  const play = async (name: string, params: Fields, viewId: number | undefined): Promise<Fields> => {
    const call = calls[name];
    if (!call) {
      if (!unplayed.has(name)) complain('native', `模拟器没有扮演 ${name}，按失败应答`, 'warn');
      unplayed.add(name);
      return { error: 1, errorMessage: 'not implemented' };
    }
    try {
      const answer = await call(params, viewId);
      return isFields(answer) ? answer : {};
    } catch (error) {
      complain('native', `${name}: ${describeThrown(error)}`);
      return { error: 10, errorMessage: 'error' };
    }
  };

  const fromLogic = (message: FromLogic) => {
    if (message.kind === 'keep') storage.keep(message.key, message.value);
    else if (message.kind === 'forget') storage.forget(message.key);
    else if (message.kind === 'complaint') complain('logic', message.text, message.level);
    else {
      const { id, name, params } = message;
      if (!isAside(name) && !isRequest(name)) activityLog.add({ kind: 'call', name, params: maskedCall(name, params) });
      if (id !== undefined) {
        const viewId = typeof params.viewId === 'number' ? params.viewId : undefined;
        void play(name, params, viewId).then((answer) => send({ kind: 'answer', id, answer }));
      }
    }
  };

  const startLogic = () => {
    if (worker) return;
    worker = options.createWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isFields(data) && 'simulator' in data) fromLogic(data.simulator as FromLogic);
    });
    worker.addEventListener('error', ({ message, filename, lineno }) =>
      complain('logic', `${message} (${filename}:${lineno})`),
    );
    send({ kind: 'start', start: { ...start, storage: storage.read() } });
  };

  const startupOf = (view: Window): Fields => {
    const page = stack.find(viewIdOf(view));
    return { ...start.startup, ...(page ? options.launchParamsOf(pathOf(page.url)) : {}) };
  };

  const side: NativeSide = {
    startupOf,
    fromView(view, called, given, done) {
      const [name, params] = unwrap(called, given);
      const viewId = viewIdOf(view);
      if (name === 'registerWorker') startLogic();
      if (name === 'postMessage') {
        if (viewId !== undefined && worker) ports.pass(view, viewId, params, worker);
        done({});
      } else if (name === 'getStartupParams') done(startupOf(view));
      else void play(name, params, viewId).then(done);
    },
    complain: (view, text, level) => complain(pageOf(viewIdOf(view)), text, level),
  };

  stack.store.subscribe(({ alive }, before) => {
    for (const { viewId } of before.alive) if (!alive.some((page) => page.viewId === viewId)) ports.close(viewId);
  });

  return {
    side,
    /** Ends the app as the client does: at once. */
    stop: () => worker?.terminate(),
    /** Tells the logic what became of a page or of the app. */
    push: (name: string, param: Fields, viewId: number) => send({ kind: 'push', name, param, viewId }),
  };
}

/** Requests are written down with their answers. */
const isRequest = (name: string) => name === 'httpRequest' || name === 'request';
