import { bytesOf, type Figure, type Target } from './figures';
import type { Measured } from './measuring';
import type { Runtime } from './runtime';
import { walkForm, walkList, walkRoad, walkSheets } from './walkApp';
import { walkTwinForm, walkTwinList } from './walkTwin';

/** One interaction of the app, beside the same one of the page written by hand where there is one. */
export interface Result {
  readonly what: string;
  readonly app: Figure;
  readonly twin: Figure | undefined;
  readonly targets: readonly Target[];
}

/** Measures everything; what runs is left running. */
export async function measureAll({ app, twin }: Runtime): Promise<readonly Result[]> {
  // The twin's list is asked for in the world that the app has opened, so each is walked right after the app's.
  const list = beside(await walkList(app), await walkTwinList(twin));
  const form = beside(await walkForm(app), await walkTwinForm(twin));
  const others = beside([...(await walkRoad(app)), ...(await walkSheets(app))], []);
  return [...list, ...form, ...others];
}

function beside(measured: readonly Measured[], twins: readonly Measured[]): Result[] {
  return measured.map(({ what, figure, judges }) => {
    const twin = twins.find((one) => one.what === what)?.figure;
    return { what, app: figure, twin, targets: judges.map((judge) => judge(figure, twin)) };
  });
}

/** The table of what was measured, to read at a terminal. */
export function tableOf(results: readonly Result[]): string {
  const cells = results.map(({ what, app, twin, targets }) => [
    what,
    sizeOf(app),
    twin ? sizeOf(twin) : '–',
    targets.map(({ words, isMet }) => `${isMet ? '' : 'MISSED: '}${words}`).join('; '),
  ]);
  const rows = [['', 'the app', 'native page', 'targets'], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const sizeOf = (figure: Figure) => `${figure.length} × setData ${String(bytesOf(figure)).padStart(6)} B`;

/** A Chinese character takes the place of two at a terminal. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

function pad(cell: string, width: number, column: number): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return column === 0 ? cell + space : space + cell;
}
