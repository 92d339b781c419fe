const { availableParallelism } = require('node:os')

const swc = {
  jsc: {
    parser: { syntax: 'typescript' },
    target: 'es2022',
    transform: { useDefineForClassFields: false },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
}

/** One jest project; `tests` are globs below the root folder. */
function project(displayName, tests, more = {}) {
  return {
    displayName,
    testMatch: tests.map((glob) => `<rootDir>/${glob}`),
    transform: { '^.+\\.[cm]?[jt]s$': ['@swc/jest', swc] },
    testEnvironment: 'node',
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/artifacts/', '<rootDir>/data/'],
    ...more,
  }
}

module.exports = {
  // Jest's own default leaves a machine of two cores with a single worker.
  maxWorkers: Math.min(4, availableParallelism()),
  projects: [
    project('unit', ['tests/unit/**/*.test.ts', 'tests/preview/*.test.ts']),
    project('api', ['tests/api/**/*.test.ts']),
    project('architecture', ['tests/architecture/**/*.test.ts']),
    project('miniprogram', ['tests/miniprogram/**/*.test.ts']),
    project('journeys', ['tests/journeys/**/*.journey.ts']),
  ],
}
