/** What is mutated, and by which tests a mutant has to be noticed: those of the same folder, and no others. */
export interface Room {
  readonly folder: string;
  /** Its files, below the folder. */
  readonly mutated: readonly string[];
  /** Jest's project that its tests belong to. */
  readonly project: 'node' | 'dom';
}

/** The rules of renting and what holds them; screens are judged by journeys. */
export const rooms: Readonly<Record<string, Room>> = {
  domain: { folder: 'src/domain', mutated: ['**/*.ts'], project: 'node' },
  flow: { folder: 'src/flow', mutated: ['**/*.ts'], project: 'node' },
  contract: { folder: 'src/contract', mutated: ['**/*.ts'], project: 'node' },
  store: { folder: 'src/store', mutated: ['**/*.ts'], project: 'dom' },
  // What it puts on offer and says (`catalogue/seeds`) is data.
  ...Object.fromEntries(
    ['application', 'review', 'deposit', 'order', 'catalogue', 'session', 'native', 'controls', 'saved', 'http'].map(
      (resource) => [
        `server/${resource}`,
        { folder: `mocks/server/${resource}`, mutated: ['*.ts'], project: 'node' } as const,
      ],
    ),
  ),
};
