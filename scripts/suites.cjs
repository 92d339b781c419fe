/** The test suites: the name of the jest project, and where its tests lie below the root folder. */
module.exports = {
  unit: ['tests/unit/**/*.test.ts', 'tests/preview/*.test.ts'],
  api: ['tests/api/**/*.test.ts'],
  architecture: ['tests/architecture/**/*.test.ts'],
  miniprogram: ['tests/miniprogram/**/*.test.ts'],
  journeys: ['tests/journeys/**/*.journey.ts'],
}
