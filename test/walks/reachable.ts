import type { Transition } from '../../src/contract';

/** Where a run of moves of a kind leads from a status, which is one of them. */
export function reachable<Status extends string, Trigger extends string>(
  machine: readonly Transition<Status, Trigger>[],
  from: Status,
  isSuch: (row: Transition<Status, Trigger>) => boolean,
): Status[] {
  const found = new Set([from]);
  for (const status of found) {
    for (const row of machine) if (isSuch(row) && row.from.includes(status)) found.add(row.to);
  }
  return [...found];
}
