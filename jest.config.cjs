const { availableParallelism } = require('node:os')
const suites = require('./scripts/suites.cjs')

const swc = {
  jsc: {
    parser: { syntax: 'typescript' },
    target: 'es2022',
    transform: { useDefineForClassFields: false },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
}

module.exports = {
  // Jest's own default leaves a machine of two cores with a single worker.
  maxWorkers: Math.min(4, availableParallelism()),
  // An empty database with all its tables takes seconds on a busy machine; a test that hangs is still found.
  testTimeout: 60_000,
  projects: Object.entries(suites).map(([displayName, globs]) => ({
    displayName,
    testMatch: globs.map((glob) => `<rootDir>/${glob}`),
    transform: { '^.+\\.[cm]?[jt]s$': ['@swc/jest', swc] },
    // Packages that come as ES modules only.
    transformIgnorePatterns: [
      '/node_modules/(?!(tdesign-miniprogram|nodemailer|otpauth|@noble|openid-client|oauth4webapi|jose|csv-parse|read-excel-file|write-excel-file|unzipper-esm|worker-f)/)',
    ],
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/artifacts/', '<rootDir>/data/'],
    testEnvironment: 'node',
  })),
}
