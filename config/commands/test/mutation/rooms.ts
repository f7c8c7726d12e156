/** What is mutated, and by which tests a mutant has to be noticed. */
export interface Room {
  readonly folder: string;
  /** Its files, below the folder. */
  readonly mutated: readonly string[];
  /** The folder whose tests have to notice; its own where absent. */
  readonly tests?: string;
  /** Jest's project that its tests belong to. */
  readonly project: 'node' | 'dom';
}

/** A resource of the mocked backend. Its rules are noticed by calls, which go through all of it. */
const resource = (name: string): Room => ({
  folder: `mocks/server/${name}`,
  mutated: ['*.ts'],
  tests: 'mocks/server',
  project: 'node',
});

/** The rules of renting and what holds them; screens are judged by journeys. */
export const rooms: Readonly<Record<string, Room>> = {
  domain: { folder: 'src/domain', mutated: ['**/*.ts'], project: 'node' },
  flow: { folder: 'src/flow', mutated: ['**/*.ts'], project: 'node' },
  contract: { folder: 'src/contract', mutated: ['**/*.ts'], project: 'node' },
  store: { folder: 'src/store', mutated: ['**/*.ts'], project: 'dom' },
  'server/application': resource('application'),
  'server/review': resource('review'),
  'server/deposit': resource('deposit'),
  'server/order': resource('order'),
};
