import { type Fields, isFields } from '../messages';
import type { ActivityLog } from './activityLog';
import { calledBackIn, writesIn } from './lineMessages';

/** What a view hands to its bridge for the logic: data on a line it has opened before, or the first, which opens one. */
function lineIn(params: Fields): number | undefined {
  if (params.type === 'messagePort') return Number(params.msgPortId);
  const [port]: unknown[] = Array.isArray(params.eventPorts) ? params.eventPorts : [];
  return isFields(port) ? Number(port.id) : undefined;
}

const weight = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

interface Line {
  readonly port: MessagePort;
  /** Callbacks that the view still owes → what to do when it calls. */
  readonly owed: Map<number, () => void>;
}

/**
 * The lines between views and logic. Each is a message port in the worker, and in a view the base library's own imitation
 * of one, over its bridge. Every `setData` passes here, and is written down.
 */
export class Ports {
  private readonly open = new Map<string, Line>();

  constructor(
    private readonly activityLog: ActivityLog,
    private readonly pageOf: (viewId: number) => string,
    private readonly onWrite: (patch: Fields) => void,
  ) {}

  /** Passes on what a view sends. */
  pass(view: Window, viewId: number, params: Fields, worker: Worker): void {
    const id = lineIn(params);
    if (id === undefined) return;
    const key = `${viewId}:${id}`;
    if (params.type === 'messagePort') {
      const line = this.open.get(key);
      for (const callback of calledBackIn(params.data)) {
        line?.owed.get(callback)?.();
        line?.owed.delete(callback);
      }
      line?.port.postMessage(params.data);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    const line = { port: port1, owed: new Map() };
    this.open.set(key, line);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => this.deliver(view, viewId, id, line, data);
    worker.postMessage({ ...(isFields(params.data) ? params.data : {}), viewId }, [port2]);
  }

  /** Closes the lines of a page that has closed. */
  close(viewId: number): void {
    for (const [key, { port }] of this.open) {
      if (!key.startsWith(`${viewId}:`)) continue;
      port.close();
      this.open.delete(key);
    }
  }

  /** Hands a view what the logic sends. */
  private deliver(view: Window, viewId: number, msgPortId: number, line: Line, data: unknown): void {
    // A page that has closed meanwhile has no document any more.
    if (view.closed || !view.document) return;
    this.note(viewId, line, data);
    const event = view.document.createEvent('Event');
    event.initEvent('message', false, false);
    view.document.dispatchEvent(Object.assign(event, { data: { type: 'messagePort', msgPortId, data } }));
  }

  private note(viewId: number, { owed }: Line, data: unknown): void {
    const began = performance.now();
    for (const { patch, callbacks } of writesIn(data)) {
      const paths: Record<string, number> = {};
      for (const path of Object.keys(patch)) paths[path] = weight(patch[path]);
      this.onWrite(patch);
      const amend = this.activityLog.add({ kind: 'setData', page: this.pageOf(viewId), bytes: weight(patch), paths });
      for (const callback of callbacks) {
        owed.set(callback, () => amend({ milliseconds: Math.round((performance.now() - began) * 10) / 10 }));
      }
    }
  }
}
