// From the ground up. A new feature takes the lowest floor that lies above everything it needs.
const floors = require('./scripts/imports/floors.json')

const anyOf = (names) => `(${names.join('|')})`
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** A contract may keep its shapes, its statuses, its errors and groups of its endpoints in files beside it. */
const contracts = '^server/features/[^/]+/(contract|[a-z-]+-endpoints|shapes|statuses|errors)\\.ts$'

/** One rule per floor: its features import neither their neighbours nor the floors above. */
const gravity = floors.map((features, floor) =>
  rule(
    `gravity-floor-${floor + 1}`,
    'A feature uses features of lower floors only (scripts/imports/floors.json).',
    { path: `^server/features/${anyOf(features)}/` },
    { path: `^server/features/${anyOf(floors.slice(floor).flat())}/`, pathNot: '^server/features/$1/' },
  ),
)

module.exports = {
  forbidden: [
    rule('no-circles', 'No module reaches itself, not even through types.', {}, { circular: true }),
    rule(
      'front-doors',
      'A feature is used through its index.ts; only a contract may read another contract.',
      { path: '^server/features/([^/]+)/', pathNot: contracts },
      { path: '^server/features/[^/]+/', pathNot: ['^server/features/$1/', '^server/features/[^/]+/index\\.ts$'] },
    ),
    ...gravity,
    rule(
      'every-feature-has-a-floor',
      'A new feature takes its floor in scripts/imports/floors.json.',
      { path: '^server/features/[^/]+/', pathNot: `^server/features/${anyOf(floors.flat())}/` },
      {},
    ),
    rule(
      'features-stand-on-the-platform',
      'A feature knows its own folder, the platform and front doors; nothing else of the server.',
      { path: '^server/features/[^/]+/' },
      { path: '^server/', pathNot: '^server/(platform|features/[^/]+)/' },
    ),
    rule(
      'platform-is-blind',
      'The platform knows no noun.',
      { path: '^server/platform/' },
      { path: '^server/(?!platform/)' },
    ),
    rule(
      'contracts-are-pure',
      'A contract is built from platform/contract, errors, roles, modules and other contracts alone: it is data.',
      { path: contracts },
      { pathNot: ['^server/platform/(contract/|(sheets/)?errors\\.ts$|access/(roles|modules)\\.ts$)', contracts] },
    ),
    rule(
      'states-and-presenters-are-pure',
      'states.ts and present.ts take values from contracts, states and presenters; of models they know types.',
      { path: '^server/features/[^/]+/(states|present)\\.ts$' },
      {
        path: '^server/features/',
        pathNot: [contracts, '^server/features/[^/]+/(states|present)\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'sequelize-stays-low',
      'Contracts, routes, states and presenters never see Sequelize.',
      {
        path: '^server/features/[^/]+/(contract|[a-z-]+-endpoints|shapes|statuses|errors|routes|states|present)\\.ts$',
      },
      { path: '(^|/)node_modules/sequelize/' },
    ),
    rule(
      'raw-sql-is-rare',
      'Raw SQL belongs to analytics, reports, and the hot verbs of orders, prices and inventory.',
      {
        path: '^server/',
        pathNot: ['^server/platform/', '^server/features/(analytics|reports|orders|pricing|inventory)/'],
      },
      { path: '^server/platform/database/sql\\.ts$' },
    ),
    rule(
      'express-stays-home',
      'Only app.ts and platform/http know Express.',
      { path: '^server/', pathNot: '^server/(app\\.ts$|platform/http/)' },
      { path: '(^|/)node_modules/express/' },
    ),
    rule(
      'joi-stays-home',
      'Only platform/contract knows Joi.',
      { path: '^(server|miniprogram|preview)/', pathNot: '^server/platform/contract/' },
      { path: '(^|/)node_modules/joi/' },
    ),
    rule(
      'two-houses',
      'The mini program never imports from the server.',
      { path: '^miniprogram/' },
      { path: '^server/' },
    ),
    rule(
      'two-houses-back',
      'The server never imports from the screens.',
      { path: '^server/' },
      { path: '^(miniprogram|preview)/' },
    ),
    rule(
      'screens-apart',
      'A screen uses its own sub-package, components, api, stores, behaviors and utils; never another screen.',
      { path: '^miniprogram/pages/([^/]+)/' },
      {
        path: '^miniprogram/',
        pathNot: ['^miniprogram/pages/$1/', '^miniprogram/(components|api|stores|behaviors|utils|miniprogram_npm)/'],
      },
    ),
    rule(
      'dumb-pieces',
      'A shared component knows utils and its own folder.',
      { path: '^miniprogram/components/([^/]+)/' },
      { path: '^miniprogram/', pathNot: '^miniprogram/(components/$1|utils|miniprogram_npm)/' },
    ),
    rule(
      'utils-are-pure',
      'utils import nothing of the mini program but utils.',
      { path: '^miniprogram/utils/' },
      { path: '^miniprogram/', pathNot: '^miniprogram/utils/' },
    ),
    rule(
      'no-test-in-the-product',
      'What is shipped imports no test, bench or script; only main.ts seeds an empty database.',
      { path: '^(server|miniprogram)/', pathNot: '^server/(scripts/|main\\.ts$)' },
      { path: '^(tests|bench|scripts|server/scripts)/' },
    ),
    rule(
      'no-dev-dependency-in-the-server',
      'The container is installed without development dependencies.',
      { path: '^server/', pathNot: '^server/scripts/write-' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'every-import-resolves',
      'An import that leads nowhere. What WeChat resolves by its own rules is checked by its own compiler.',
      { path: '^(server|scripts|tests)/', pathNot: '^tests/preview/fixture/' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)(miniprogram_npm|vendor|dist|artifacts|\\.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
