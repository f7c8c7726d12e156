/** How every command of ours is called: its help, its arguments, its exit code. */
import { parseArgs } from 'node:util';
import { tooOld } from './nodeVersion.cjs';

/** The command was asked wrongly; the message is one sentence for the user. */
export class UsageError extends Error {}

/** The command failed, and what stands above says how: nothing more is said. */
export class ToldFailure extends Error {}

export interface Flag {
  /** What stands for its value in the help, `N` or `FILE`; absent for a switch. */
  readonly value?: string;
  readonly description: string;
}

/** What may stand in a command beside its flags. */
export interface Operands {
  /** What stands for one in the help, `FOLDER`. */
  readonly name: string;
  readonly description: string;
  /** So many at most; any number if absent. */
  readonly most?: number;
}

/** Values by name; a switch that is set holds `'true'`. */
export type Values = Readonly<Record<string, string>>;

export interface Command {
  /** How it is called: `npm run mock -- [options]`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  readonly flags?: Readonly<Record<string, Flag>>;
  readonly operands?: Operands;
  /** Whose arguments it takes: all but `--help` go to `run` as they are, to be handed on. */
  readonly handsTo?: string;
  /**
   * @throws UsageError where it was asked wrongly; another Error, its message for the user, where it failed.
   */
  run(values: Values, operands: readonly string[]): Promise<void> | void;
}

const HELP: Flag = { description: 'shows this' };
const SEE_HELP = '; --help lists what there is.';

/**
 * Reads `--flag value`, `--flag=value`, switches, and what stands beside them.
 *
 * @throws UsageError for anything that the command does not have.
 */
export function readArguments(
  { flags = {}, operands, handsTo }: Omit<Command, 'run'>,
  argv: readonly string[],
): { readonly values: Values; readonly operands: readonly string[] } {
  if (handsTo) {
    const isHelp = argv.some((argument) => argument === '--help' || argument === '-h');
    return { values: isHelp ? { help: 'true' } : {}, operands: argv };
  }
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      strict: true,
      allowPositionals: operands !== undefined,
    });
    const surplus = positionals[operands?.most ?? positionals.length];
    if (surplus !== undefined) throw new Error(`Unexpected argument '${surplus}'`);
    return {
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
      operands: positionals,
    };
  } catch (error) {
    // Node adds advice, in further sentences.
    const sentence = error instanceof Error ? (error.message.split(/\.\s/)[0] ?? '') : String(error);
    throw new UsageError(sentence.replace(/\.$/, '') + SEE_HELP);
  }
}

/** @throws UsageError unless `text` is a whole number from 0 to 65535. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new UsageError(`--port is "${text}", not a whole number from 0 to 65535.`);
}

/** The text of `--help`. */
export function helpText({ usage, summary, flags = {}, operands, handsTo }: Omit<Command, 'run'>): string {
  const rows = [
    ...(operands ? [[operands.name, operands.description]] : []),
    ...Object.entries({ ...flags, help: HELP } satisfies Record<string, Flag>).map(([name, flag]) => [
      'value' in flag ? `--${name} ${flag.value}` : `--${name}`,
      flag.description,
    ]),
    ...(handsTo ? [['all else', `is handed to ${handsTo}`]] : []),
  ];
  const width = Math.max(...rows.map(([shape = '']) => shape.length));
  const lines = rows.map(([shape = '', description = '']) => `  ${shape.padEnd(width)}  ${description}`);
  return [`${usage}   ${summary}`, '', ...lines].join('\n');
}

/** An argument as a shell takes it for what it is. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** A command as it is typed, with flags and their values: for a person to copy. */
export function commandLine(usage: string, values: Readonly<Record<string, string | undefined>>): string {
  const flags = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    // What begins with a dash would be taken for another flag.
    return value.startsWith('-') ? [quoted(`--${name}=${value}`)] : [`--${name}`, quoted(value)];
  });
  return [usage, ...flags].join(' ');
}

/**
 * Runs a command: prints its help, or says in one sentence what went wrong.
 *
 * @returns the exit code of all our commands: 0 where all went well, 1 where it failed, 2 where it was asked wrongly.
 */
export async function answer(command: Command, argv: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const { values, operands } = readArguments(command, argv);
    if (values.help) console.log(helpText(command));
    else await command.run(values, operands);
    return 0;
  } catch (error) {
    if (error instanceof ToldFailure) return 1;
    console.error(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Runs a command where its module is the one that was started, and not one that another loads. */
export function runMain(started: NodeModule, command: Command): void {
  if (require.main !== started) return;
  const objection = tooOld(process.versions.node);
  if (objection) {
    console.error(objection);
    process.exitCode = 1;
    return;
  }
  void answer(command, process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
