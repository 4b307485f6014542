const { SHIPPED } = require('./scripts/shipped-packages.cjs');

/** The house plan: core ← host ← pane ← addin | appsscript | workbench. */
const shells = ['addin', 'appsscript', 'workbench'];

/** Tests and what they stand on, and the tools that build: none of it ships. */
const UNSHIPPED =
  '(\\.(test|browser|office)\\.tsx?$|/(testing|fixtures|preview|recorder|manifest)/|^(workbench/browser|appsscript)/build/)';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Two files that need each other are one file, or one of them holds a piece that belongs lower.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'The core is a function of its input: no host, no pane, no shell, no package, no Node module.',
      severity: 'error',
      from: { path: '^shared/core', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/(core|data)' },
    },
    {
      name: 'data-is-data',
      comment: 'Data files hold facts; all they may import are types of the core and other data.',
      severity: 'error',
      from: { path: '^shared/data', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/(data|core/model)' },
    },
    {
      name: 'docx-knows-the-annex-only',
      comment: 'The writer of Word documents is given an annex; how it came about is not its business.',
      severity: 'error',
      from: { path: '^shared/docx', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(shared/docx|shared/core/model|node_modules/fflate)/' },
    },
    {
      name: 'host-knows-core-only',
      comment: 'The port is plain: no pane and no shell behind it.',
      severity: 'error',
      from: { path: '^shared/host', pathNot: UNSHIPPED },
      to: { pathNot: '^shared/(core|data|host)' },
    },
    {
      name: 'pane-knows-no-shell',
      comment: 'One pane for all shells, so it may know none of them.',
      severity: 'error',
      from: { path: '^shared/pane', pathNot: UNSHIPPED },
      // the version of the whole is told in the settings
      to: { pathNot: '^(shared/|node_modules/preact|package\\.json$)' },
    },
    ...shells.map((shell) => ({
      name: `${shell}-stands-alone`,
      comment: 'The three shells never import each other.',
      severity: 'error',
      from: { path: `^${shell}/`, pathNot: UNSHIPPED },
      to: { path: `^(${shells.filter((other) => other !== shell).join('|')})/` },
    })),
    {
      name: 'shells-see-the-face',
      comment: 'What a shell needs of the core is named in its index; what stands behind it may change.',
      severity: 'error',
      from: {
        path: '^(addin|appsscript|workbench)/',
        pathNot: UNSHIPPED + '|^workbench/(precision|growth|fuzz|corpus|drafts)/',
      },
      to: { path: '^shared/core/', pathNot: '^shared/core/index\\.ts$' },
    },
    {
      name: 'model-is-the-ground-floor',
      comment: 'The model imports only itself.',
      severity: 'error',
      from: { path: '^shared/core/model', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/core/model' },
    },
    {
      name: 'work-knows-no-matter',
      comment:
        'Slices, memory and hashes are of no subject; only contents of cells have a hash of their own.',
      severity: 'error',
      from: { path: '^shared/core/work', pathNot: '\\.test\\.ts$' },
      to: { path: '^shared', pathNot: '^shared/core/(model|work)' },
    },
    {
      name: 'text-above-model',
      comment: 'Text knows nothing of dates, agencies or tables.',
      severity: 'error',
      from: { path: '^shared/core/text', pathNot: '\\.test\\.ts$' },
      to: { path: '^shared/core', pathNot: '^shared/core/(model|work|text)' },
    },
    {
      name: 'readers-side-by-side',
      comment: 'Dates, agencies and citations read their own matter; what they share is text.',
      severity: 'error',
      from: { path: '^shared/core/(dates|agencies|citations)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^shared/core', pathNot: '^shared/core/(model|work|text|$1|store|patch)/' },
    },
    {
      name: 'table-above-readers',
      comment: 'Tables use the readers, never the rules.',
      severity: 'error',
      from: { path: '^shared/core/table', pathNot: '\\.test\\.ts$' },
      to: { path: '^shared/core/(rules|lint|patch|produce)' },
    },
    {
      name: 'rules-stand-alone',
      comment: 'A rule imports no other rule; what two rules share is a helper beside them, or of the kit.',
      severity: 'error',
      from: { path: '^shared/core/rules/[^/]+/', pathNot: '\\.test\\.ts$' },
      to: { path: '^shared/core/rules/(.*\\.rule|index|rule-pages)\\.ts$' },
    },
    {
      name: 'subjects-of-rules-apart',
      comment: 'Helpers serve the rules of one subject; what several subjects need is the kit.',
      severity: 'error',
      from: { path: '^shared/core/rules/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^shared/core/rules/', pathNot: '^shared/core/rules/($1|kit)/' },
    },
    {
      name: 'rules-only-tell',
      comment:
        'Rules and their helpers know neither the engine, nor patches, nor what is built or commanded.',
      severity: 'error',
      from: { path: '^shared/core/rules/', pathNot: '\\.test\\.ts$' },
      to: { path: '^shared/core/(lint|patch|produce|commands|store|compare)/' },
    },
    {
      name: 'patch-and-produce-without-rules',
      comment: 'Patches and produced sheets do not depend on what is checked.',
      severity: 'error',
      from: { path: '^shared/core/(patch|produce)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^shared/core/rules/' },
    },
    {
      name: 'product-free-of-tests',
      comment: 'What ships does not import tests.',
      severity: 'error',
      from: { pathNot: '\\.(test|browser|office)\\.tsx?$|^(scripts|bench)/' },
      to: { path: '\\.(test|browser|office)\\.tsx?$' },
    },
    {
      name: 'product-needs-shipped-packages',
      comment: 'A package that ships is on the list of those whose licence is looked at.',
      severity: 'error',
      from: { path: '^(shared|workbench|addin|appsscript)/', pathNot: UNSHIPPED },
      to: {
        dependencyTypes: ['npm-dev'],
        // an optional peer is asked for by name where it is missing, and is here for the tests
        dependencyTypesNot: ['type-only', 'npm-peer'],
        pathNot: `(^|/)node_modules/(${Object.values(SHIPPED).flat().join('|')})/`,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    // why: a folder with packages of its own uses those of the top too
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'] },
  },
};
