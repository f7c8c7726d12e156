/** Keys of a command that goes on until it is stopped: on a terminal only. */

/** What is read of a terminal. */
interface Keyboard {
  readonly isTTY?: boolean | undefined;
  setRawMode?(isRaw: boolean): unknown;
  on(event: 'data', hear: (typed: Buffer) => void): unknown;
  off(event: 'data', hear: (typed: Buffer) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

export interface Key {
  /** What it does, as the help of the keys says it. */
  readonly does: string;
  press(): void | Promise<void>;
}

const CTRL_C = '\u0003';

/** The help: `o opens the browser · q quits`. */
export function keysText(keys: Readonly<Record<string, Key>>): string {
  return Object.entries({ ...keys, h: { does: 'shows these keys' } })
    .map(([key, { does }]) => `${key} ${does}`)
    .join(' · ');
}

interface Options {
  readonly keyboard?: Keyboard;
  /** What Ctrl-C does: a terminal that hands over each key leaves it to us. */
  readonly interrupt?: () => void;
  readonly say?: (sentence: string) => void;
}

/**
 * Hears single keys, `h` for their help among them; one at a time, until the one before has done its work. Without a terminal
 * it hears nothing, and input is left alone.
 *
 * @returns how to stop, which gives the terminal back as it was.
 */
export function hearKeys(
  keys: Readonly<Record<string, Key>>,
  {
    keyboard = process.stdin,
    interrupt = () => process.kill(process.pid, 'SIGINT'),
    say = (sentence) => console.log(sentence),
  }: Options = {},
): () => void {
  if (!keyboard.isTTY || !keyboard.setRawMode) return () => {};
  let isBusy = false;
  const press = async (key: string) => {
    if (key.includes(CTRL_C)) return interrupt();
    if (key === 'h') return say(keysText(keys));
    // An arrow is several characters, and so is what somebody pastes.
    const found = /^[a-z]$/.test(key) ? keys[key] : undefined;
    if (!found || isBusy) return;
    isBusy = true;
    try {
      await found.press();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    } finally {
      isBusy = false;
    }
  };
  const hear = (typed: Buffer) => void press(typed.toString().toLowerCase());
  keyboard.setRawMode(true);
  keyboard.on('data', hear);
  keyboard.resume();
  return () => {
    keyboard.off('data', hear);
    keyboard.setRawMode?.(false);
    keyboard.pause();
  };
}
