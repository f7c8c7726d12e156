/** What came of the fault matrix, as a table in Markdown. */

import { FAULT_KINDS } from '../../mocks/scenarios/scenario';
import { endpointLabel, endpointNames } from '../../mocks/server/http/routes';
import { type ClosingCell, closingCells, type FaultCell, faultCells, nameOf } from './cells';

/** @param passed the names of the cells that went well. */
export function faultTable(passed: ReadonlySet<string>): string {
  const share = (cells: readonly (FaultCell | ClosingCell)[]) =>
    cells.length === 0 ? '' : `${cells.filter((cell) => passed.has(nameOf(cell))).length}/${cells.length}`;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const kinds = [...FAULT_KINDS];
  return [
    row(['call', ...kinds, 'closed in mid-call']),
    row(['---', ...kinds, ''].map(() => '---')),
    ...endpointNames.map((endpoint) =>
      row([
        `\`${endpointLabel(endpoint)}\``,
        ...kinds.map((kind) => share(faultCells.filter((cell) => cell.endpoint === endpoint && cell.kind === kind))),
        share(closingCells.filter((cell) => cell.endpoint === endpoint)),
      ]),
    ),
    '',
    `${share(faultCells)} faults and ${share(closingCells)} closings on ${endpointNames.length} calls went well.`,
  ].join('\n');
}
