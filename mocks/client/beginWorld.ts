import * as v from 'valibot';
import { findScenario } from '../scenarios';
import { faultBody, scenarioBody } from '../server/controls/controlBodies';
import type { Backend } from '../server/http/protocol';
import { beginCall, type Controls, controlNow, faultCall } from './controls';
import { faultIn } from './faultText';
import { pageAt } from './pageAt';
import type { WorldChoice } from './worldChoice';

/** So much of what a link names is said of it: it may be of any length, and from anybody. */
const shortened = (name: string) => (name.length > 20 ? `${name.slice(0, 20)}…` : name);

const EXISTS: Readonly<Record<keyof WorldChoice, readonly [title: string, exists: (name: string) => boolean]>> = {
  scenario: ['场景', (name) => findScenario(name) !== undefined],
  at: ['步骤', (at) => v.safeParse(scenarioBody, { name: '', at }).success],
  fault: ['故障', (fault) => v.safeParse(faultBody, faultIn(fault)).success],
};

interface KnownChoice {
  /** Without whatever part of the choice does not exist. */
  readonly known: WorldChoice;
  /** What does not exist, for the user to read. */
  readonly notice: string | undefined;
}

/** What of a choice a world can begin with: a link may name anything. */
function knownChoice(choice: WorldChoice): KnownChoice {
  const unknown: string[] = [];
  const known = (field: keyof WorldChoice) => {
    const name = choice[field];
    const [title, exists] = EXISTS[field];
    if (name === undefined || exists(name)) return name;
    unknown.push(`${title}“${shortened(name)}”`);
    return undefined;
  };
  const begun = { scenario: known('scenario'), at: known('at'), fault: known('fault') };
  const notice = unknown.length > 0 ? `模拟环境中没有${unknown.join('、')}，已按没有这项设置打开。` : undefined;
  return { known: begun, notice };
}

export interface Beginning {
  /** What the world was in fact begun with: what does not exist is left out. */
  readonly begun: WorldChoice;
  /** The page to open, `/pages/…`, where the choice names a step. */
  readonly page: string | undefined;
  /** What could not be done, for the user to read. */
  readonly notice: string | undefined;
}

/** @param answer of the control that began it. */
export function pageOf({ at }: WorldChoice, answer: unknown): string | undefined {
  return at !== undefined && typeof answer === 'object' && answer !== null ? pageAt(at, answer) : undefined;
}

/** Begins a world in this process anew, going without whatever part of the choice does not exist. */
export function beginNow(backend: Backend, choice: WorldChoice): Beginning {
  const { known: begun, notice } = knownChoice(choice);
  const page = pageOf(begun, controlNow(backend, ...beginCall(begun)));
  controlNow(backend, ...faultCall(begun.fault));
  return { begun, page, notice };
}

/**
 * As `beginNow`, of a world wherever it is.
 *
 * @throws Error where the world does not answer, its message for the user to read; then nothing else is begun.
 */
export async function beginWorld({ control }: Controls, choice: WorldChoice): Promise<Beginning> {
  const { known: begun, notice } = knownChoice(choice);
  const page = pageOf(begun, await control(...beginCall(begun)));
  await control(...faultCall(begun.fault));
  return { begun, page, notice };
}

/** What is said of a fault that does not exist; `undefined` of one that does. */
export function unknownFault(fault: string | undefined): string | undefined {
  return knownChoice({ fault }).notice;
}
