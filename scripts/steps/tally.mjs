/**
 * What came of a run of tests; `problems` are failures that are no test: a suite that crashed, or that held nothing.
 * @typedef {{passed: number, failed: number, skipped: number, problems: string[]}} Tally
 */

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    tallies.reduce((all, each) => all + each[key], 0)
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    problems: tallies.flatMap(({ problems }) => problems),
  }
}

/**
 * Prints the last word of a test command and sets its exit code. A problem counts as one failure.
 * @param {Tally[]} tallies
 */
export function conclude(tallies) {
  const { passed, failed, skipped, problems } = sum(tallies)
  const failures = failed + problems.length
  for (const problem of problems) console.log(`problem: ${problem}`)
  console.log(`${passed} passed, ${failures} failed, ${skipped} skipped`)
  process.exitCode = failures > 0 ? 1 : 0
}
