/** How a long command says how far it is and how long it will take: on a terminal one line, elsewhere a few. */
import path from 'node:path';
import { type Durations, durationsIn } from './durations';

/**
 * Says what is being done now.
 *
 * @param share how much of all is done, from 0 to 1, where that is known.
 */
export type Tell = (part: string, share?: number) => void;

interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Where it is said, and by which clock and memory. */
export interface Surroundings {
  readonly output: Output;
  readonly durations: Durations;
  /** Milliseconds. */
  now(): number;
}

interface Options {
  /** How long it takes where it was not done here before, milliseconds. */
  readonly usually?: number;
  /** What is run shows its own progress in between: only the beginning and the end are said. */
  readonly showsItself?: boolean;
}

/** Milliseconds between two drawings of the line on a terminal. */
const REDRAW = 120;
/** Of so many equal parts the end is said where there is no terminal. */
const PARTS = 4;
const CLEAR = '\r\x1b[2K';

const here: Surroundings = {
  output: process.stderr,
  durations: durationsIn(path.resolve(__dirname, '../../../dist/durations.json')),
  now: () => performance.now(),
};

/** `45 s`, `3 min`. */
export function inWords(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** What is drawn on the one line of each terminal: two builds side by side share it. */
const drawn = new Map<Output, Map<object, string>>();

function redraw(output: Output): void {
  const line = [...(drawn.get(output)?.values() ?? [])].join(' | ');
  output.write(CLEAR + [...line].slice(0, (output.columns ?? 80) - 1).join(''));
}

/**
 * Does a long piece of work, and says at its beginning how long it will take, how far it is meanwhile, and how long it took.
 *
 * @param name what is done, as a sentence begins: `Building the H5 demo`. By it is remembered how long it takes.
 */
export async function withProgress<Result>(
  name: string,
  work: (tell: Tell) => Promise<Result>,
  { usually, showsItself = false }: Options = {},
  { output, durations, now }: Surroundings = here,
): Promise<Result> {
  const began = now();
  const lasted = durations.last(name);
  const expected = lasted ?? usually;
  const isLive = output.isTTY === true && !showsItself;
  const key = {};
  const say = (text: string) => {
    output.write(`${isLive ? CLEAR : ''}${name}: ${text}\n`);
    if (isLive) redraw(output);
  };

  if (expected !== undefined) say(`about ${inWords(expected)}${lasted === undefined ? '' : ', as last time'}.`);
  else say('for the first time here; how long it takes will be known next time.');

  let drawnAt = Number.NEGATIVE_INFINITY;
  let said = 0;
  const tell: Tell = (part, share) => {
    const passed = now() - began;
    const percent = share === undefined ? '' : `${Math.floor(share * 100)} %, `;
    if (!isLive) {
      const reached = Math.floor((share ?? 0) * PARTS);
      if (showsItself || reached <= said || reached >= PARTS) return;
      said = reached;
      return say(`${percent}${part}, ${inWords(passed)} so far.`);
    }
    const lines = drawn.get(output) ?? new Map<object, string>();
    drawn.set(output, lines);
    const left = expected === undefined || expected <= passed ? '' : `, some ${inWords(expected - passed)} left`;
    lines.set(key, `${name}: ${percent}${inWords(passed)}${left}, ${part}`);
    if (now() - drawnAt < REDRAW) return;
    drawnAt = now();
    redraw(output);
  };

  const end = (text: string) => {
    drawn.get(output)?.delete(key);
    say(text);
  };
  try {
    const result = await work(tell);
    durations.note(name, now() - began);
    end(`done in ${inWords(now() - began)}.`);
    return result;
  } catch (error) {
    end(`stopped after ${inWords(now() - began)}.`);
    throw error;
  }
}
