import type { Soak } from './soakArguments';

/** Makes one kind of walks after the other, and none after the first that fails. @returns the exit code, 0 where all went well. */
export async function walkInTurn(soaks: readonly Soak[], walk: (soak: Soak) => Promise<number>): Promise<number> {
  for (const soak of soaks) {
    const code = await walk(soak);
    if (code !== 0) return code;
  }
  return 0;
}
