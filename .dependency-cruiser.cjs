/** Which layer may import which: the page of directions in ARCHITECTURE.md, as errors. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['^src/entry/(functions[.]js|globals[.]d[.]ts)$', 'tsconfig[.]json$'],
      },
      to: {},
    },
    {
      name: 'the-sidebar-knows-the-contract-as-types',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: { path: '^src/(app|core)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-and-app-take-no-packages',
      severity: 'error',
      from: { path: '^src/(core|app|sheets|entry|sidebar)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: '^node_modules/@noble/hashes/' },
    },
    {
      name: 'one-file-hashes',
      severity: 'error',
      from: { pathNot: '^src/core/hash[.]ts$' },
      to: { path: '^node_modules/@noble/hashes/' },
    },
  ],
  allowed: [
    { from: { path: '^src/core/' }, to: { path: '^(src/core/|node_modules/@noble/hashes/)' } },
    { from: { path: '^src/app/' }, to: { path: '^src/(app|core)/' } },
    { from: { path: '^src/sheets/' }, to: { path: '^src/(sheets|app|core)/' } },
    { from: { path: '^src/entry/' }, to: { path: '^src/(entry|sheets|app|core)/' } },
    { from: { path: '^src/sidebar/' }, to: { path: '^src/(sidebar/|app/contract[.]ts$)' } },
    { from: { path: '^src/local/' }, to: { path: '^(src/(local|app|core)/|node_modules/|hucre)' } },
    { from: { path: '^src/local/' }, to: { dependencyTypes: ['core'] } },
  ],
  allowedSeverity: 'error',
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
