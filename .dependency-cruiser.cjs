/**
 * Who may import whom. Each row is a folder and all it may import of ours, besides itself; a folder without a row is an
 * error, so that a new one is thought about. Types count: a cycle of types is a cycle.
 */
const layers = [
  {
    from: 'src/pages',
    to: [
      'src/features',
      'src/layout',
      'src/async',
      'src/store',
      'src/api',
      'src/flow',
      'src/ui',
      'src/domain',
      'src/contract',
      'src/platform',
    ],
  },
  {
    from: 'src/features',
    to: [
      'src/shared',
      'src/layout',
      'src/async',
      'src/store',
      'src/api',
      'src/flow',
      'src/ui',
      'src/domain',
      'src/contract',
      'src/platform',
    ],
  },
  {
    from: 'src/shared',
    to: ['src/layout', 'src/async', 'src/api', 'src/ui', 'src/domain', 'src/contract', 'src/platform'],
  },
  { from: 'src/async', to: ['src/api', 'src/contract', 'src/platform'] },
  {
    from: 'src/layout',
    to: ['src/async', 'src/store', 'src/api', 'src/flow', 'src/ui', 'src/platform', 'src/contract'],
  },
  { from: 'src/store', to: ['src/flow', 'src/platform', 'src/contract'] },
  { from: 'src/api', to: ['src/contract', 'src/platform'] },
  { from: 'src/flow', to: ['src/contract', 'src/domain'] },
  { from: 'src/contract', to: ['src/domain'] },
  { from: 'src/ui', to: [] },
  { from: 'src/domain', to: [] },
  { from: 'src/platform', to: [] },
  { from: 'src/assets', to: [] },
  {
    from: 'src/simulated',
    to: ['mocks/packed', 'src/store', 'src/api', 'src/flow', 'src/ui', 'src/domain', 'src/contract', 'src/platform'],
  },
  {
    from: 'src/app',
    to: ['src/simulated', 'src/flow', 'src/assets', 'src/platform', 'src/store', 'src/layout', 'src/ui'],
  },
  { from: 'mocks', to: ['src/contract', 'src/domain', 'src/flow', 'src/ui/brand'] },
  { from: 'config', to: ['mocks', 'src/contract', 'src/ui/brand'] },
];

const TESTS = '\\.test\\.tsx?$';
const tops = ['src', 'mocks', 'config'];
const known = layers.map((layer) => layer.from);

/** A folder with all in it; `src/app` is the root's files, `src/ui/brand` the colours, `mocks/packed` what demo packages hold. */
const inside = (folder) => {
  if (folder === 'mocks/packed') return '^mocks/(server|scenarios|walk|client|browser)/';
  if (folder === 'src/app') return '^src/(app[.]|global[.]d[.]ts$)';
  return folder === 'src/ui/brand' ? '^src/ui/brand[.]ts$' : `^${folder}/`;
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layers.map((layer) => ({
      name: `${layer.from.replace('/', '-')}-imports-only-below`,
      severity: 'error',
      from: { path: inside(layer.from), pathNot: TESTS },
      to: {
        path: tops.concat('test').map((top) => `^${top}/`),
        pathNot: [layer.from, ...layer.to].map(inside),
      },
    })),
    {
      name: 'features-never-each-other',
      comment: 'What two features share goes down.',
      severity: 'error',
      from: { path: '^src/features/((?:apply/)?[^/]+)/', pathNot: TESTS },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'mocks-in-packages-import-only-each-other',
      comment: 'What a demo package holds, and beside it what runs in a browser only.',
      severity: 'error',
      from: { path: '^mocks/(server|scenarios|walk|client)/', pathNot: TESTS },
      to: { path: '^mocks/', pathNot: '^mocks/(server|scenarios|walk|client)/' },
    },
    {
      name: 'mocks-in-browsers-import-only-those-in-packages',
      severity: 'error',
      from: { path: '^mocks/browser/', pathNot: TESTS },
      to: { path: '^mocks/', pathNot: inside('mocks/packed') },
    },
    {
      name: 'no-unknown-folder',
      comment: 'Every folder has a row in the table above.',
      severity: 'error',
      from: { path: '^(src|mocks|config)/', pathNot: known.map(inside) },
      to: {},
    },
    {
      name: 'no-unknown-folder-imported',
      severity: 'error',
      from: {},
      to: { path: '^(src|mocks|config)/', pathNot: known.map(inside) },
    },
    {
      name: 'tests-are-imported-by-nobody',
      severity: 'error',
      from: { pathNot: [TESTS, '^test/'] },
      to: { path: [TESTS, '^test/'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'app-takes-no-development-packages',
      comment: 'What the packages of the app hold is declared as a dependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TESTS, '^src/simulated/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^docs/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.h5.ts', '.h5.tsx', '.ts', '.tsx', '.d.ts', '.js', '.cjs', '.mjs', '.json', '.scss', '.png'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
