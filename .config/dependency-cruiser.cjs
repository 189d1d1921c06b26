// The walls of the house: what each layer may import. A layer not listed here may import nothing of ours.
const lit = ['node_modules/(lit|lit-html|lit-element|@lit|@lit-labs)/'];

const rule = (layer, allowed, from = `^src/${layer}/`) => ({
  name: `${layer}-imports`,
  comment: `${layer} may import only: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed.length > 0 ? allowed : '^$' },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    rule('model', ['^src/model/']),
    rule('layout', ['^src/layout/', '^src/model/', 'node_modules/(@types/)?d3-']),
    rule('backend', ['^src/backend/', '^src/model/', 'node_modules/@lit/context/', 'node_modules/valibot/']),
    {
      name: 'context-only-in-context-files',
      severity: 'error',
      from: { path: '^src/backend/', pathNot: '^src/backend/(context|scope)\\.ts$' },
      to: { path: 'node_modules/@lit/' },
    },
    {
      name: 'schema-library-only-in-schema',
      severity: 'error',
      from: { path: '^src/backend/', pathNot: '^src/backend/schema/' },
      to: { path: 'node_modules/valibot' },
    },
    rule('adapters', ['^src/adapters/', '^src/backend/', '^src/model/', 'node_modules/(@types/)?papaparse/']),
    {
      name: 'format-parser-only-in-its-adapter',
      severity: 'error',
      from: { path: '^src/adapters/', pathNot: '^src/adapters/table/' },
      to: { path: 'node_modules/(@types/)?papaparse' },
    },
    rule('server', ['^src/server/', '^src/backend/', '^src/model/']),
    rule('embed', ['^src/embed/', '^src/model/']),
    {
      name: 'only-the-page-script-embeds',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(embed/|auto\\.ts$)' },
      to: { path: '^src/embed/' },
    },
    rule('kit', ['^src/kit/', '^src/backend/', ...lit, 'node_modules/@shoelace-style/localize/']),
    rule('elements', [
      '^src/elements/',
      '^src/model/',
      '^src/layout/',
      '^src/backend/',
      '^src/kit/',
      '^src/locales/',
      ...lit,
    ]),
    {
      name: 'texts-are-registered-by-tag-files',
      comment:
        'An element takes the types of its texts; its tag file brings the texts themselves, with closer-texts.ts and later-texts.ts where there are many parts.',
      severity: 'error',
      from: { path: '^src/elements/', pathNot: '/(tvaers-[^/]+|closer-texts|later-texts)\\.ts$' },
      to: { path: '^src/locales/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'another-element-only-by-its-tag-file',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: '^src/elements/', pathNot: ['^src/elements/$1/', '/tvaers-[^/]+\\.ts$'] },
    },
    rule('themes', []),
    {
      name: 'locales-imports',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { pathNot: '^src/locales/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-the-entries',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/(index|all|auto)\\.ts$' },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(stories|test|demo|\\.config)/' },
    },
    { name: 'src-needs-no-node', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'no-development-dependency-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.d.ts'],
    },
  },
};
