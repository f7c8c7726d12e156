import { parseArgs } from 'node:util';

/** The command line cannot be understood; the message is one sentence for the user. */
export class UsageError extends Error {}

export interface Flag {
  /** What stands for its value in the help, `N` or `FILE`; absent for a switch. */
  readonly value?: string;
  readonly description: string;
}

/**
 * Reads `--flag value`, `--flag=value` and switches.
 *
 * @returns values by name; a switch that is set holds `'true'`.
 * @throws UsageError for anything not among the flags.
 */
export function readFlags(argv: readonly string[], flags: Readonly<Record<string, Flag>>): Record<string, string> {
  const options = Object.fromEntries(
    Object.entries({ ...flags, help: { description: '' } } satisfies Record<string, Flag>).map(([name, flag]) => [
      name,
      { type: 'value' in flag ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  try {
    const { values } = parseArgs({ args: [...argv], options, strict: true, allowPositionals: false });
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    const sentence = error instanceof Error ? (error.message.split(/\.\s/)[0] ?? '') : String(error);
    throw new UsageError(`${sentence.replace(/\.$/, '')}; --help lists what there is.`);
  }
}

/** @throws UsageError unless `text` is a whole number from 0 to 65535. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new UsageError(`--port is "${text}", not a whole number from 0 to 65535.`);
}

/** The text of `--help`. */
export function helpText(usage: string, flags: Readonly<Record<string, Flag>>): string {
  const rows = Object.entries({ ...flags, help: { description: 'shows this' } } satisfies Record<string, Flag>);
  const lines = rows.map(([name, flag]) => {
    const shape = 'value' in flag ? `--${name} ${flag.value}` : `--${name}`;
    return `  ${shape.padEnd(14)} ${flag.description}`;
  });
  return [usage, '', ...lines].join('\n');
}

/**
 * Runs a command: prints its help, or says in one sentence what went wrong. Exit codes: 2 for a command line that cannot
 * be understood, 1 for everything else that stops it.
 */
export async function runCommand(
  usage: string,
  flags: Readonly<Record<string, Flag>>,
  run: (values: Record<string, string>) => Promise<void>,
): Promise<void> {
  try {
    const values = readFlags(process.argv.slice(2), flags);
    if (values.help) console.log(helpText(usage, flags));
    else await run(values);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
