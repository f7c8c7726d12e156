import { type CannedAnswer, cannedIn } from './cannedAnswers';
import type { Hosts } from './hosts';
import { isFields, textOf } from './messages';

/** What the server tells its pages of itself. */
export interface Settings {
  /** The origin that the package was built for; the server answers in its place. */
  readonly backend: string;
  /** Another one each time the server starts. */
  readonly run: string;
  /** The package is built anew when its sources change, and the server tells of it. */
  readonly isWatching: boolean;
  /** The name of a package that is not this project's own; empty where it is. */
  readonly stranger: string;
  /** Servers that the app may ask beside the backend; the server hands requests on to them. */
  readonly allowed: Hosts;
  /** Answers that stand ready. */
  readonly answers: readonly CannedAnswer[];
}

export const SETTINGS_PATH = '/simulator/settings.json';

/** @throws Error where the server is not there, or answers something else. */
export async function readSettings(ask: typeof fetch = fetch): Promise<Settings> {
  const answer = await ask(SETTINGS_PATH);
  const settings: unknown = answer.ok ? await answer.json() : undefined;
  if (!isFields(settings)) throw new Error(`${SETTINGS_PATH}: ${answer.status}`);
  return {
    backend: textOf(settings.backend),
    run: textOf(settings.run),
    isWatching: settings.isWatching === true,
    stranger: textOf(settings.stranger),
    allowed: Array.isArray(settings.allowed) ? settings.allowed.map(textOf) : [],
    answers: cannedIn(settings.answers),
  };
}
