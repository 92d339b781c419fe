import { root } from './files'
import { runScript } from './run-script'

/** What an expression over a script's exports comes to; the scripts are ES modules, which jest cannot load. */
function evaluate<Answer>(module: string, names: string, expression: string): Answer {
  const code = `import { ${names} } from './scripts/${module}'; console.log(JSON.stringify(${expression}))`
  return runScript<Answer>(['--input-type=module', '--eval', code])
}

describe('scripts', () => {
  test('the files of a sub-package do not weigh on the main package', () => {
    const files = { 'app.js': 10, 'pages/orders/list.js': 5, 'pages/orders-old/list.js': 7, 'miniprogram_npm/t.js': 3 }
    const sizes = evaluate<{ name: string; bytes: number; files: number; limit: number }[]>(
      'wechat/package-sizes.mjs',
      'packageSizes',
      `packageSizes(${JSON.stringify(files)}, ['pages/orders'])`,
    )
    expect(sizes).toEqual([
      { name: 'main', bytes: 20, files: 3, limit: 1.5 * 1024 * 1024 },
      { name: 'pages/orders', bytes: 5, files: 1, limit: 2 * 1024 * 1024 },
    ])
  })

  test('tallies are summed, and a problem is never lost', () => {
    const suites = [
      { passed: 3, failed: 0, skipped: 1, problems: [] },
      { passed: 2, failed: 1, skipped: 0, problems: ['crashed'] },
    ]
    const total = evaluate('steps/tally.mjs', 'sum', `sum(${JSON.stringify(suites)})`)
    expect(total).toEqual({ passed: 5, failed: 1, skipped: 1, problems: ['crashed'] })
  })

  test('a crash, an empty file and a suite without tests are problems', () => {
    const result = {
      testResults: [
        { name: `${root}/tests/unit/a.test.ts`, status: 'passed', assertionResults: [{ status: 'passed' }] },
        { name: `${root}/tests/unit/b.test.ts`, status: 'failed', assertionResults: [] },
      ],
    }
    const tally = evaluate<{ passed: number; problems: string[] }>(
      'steps/jest.mjs',
      'count',
      `count(['unit', 'api'], ${JSON.stringify(result)}, 1)`,
    )
    expect(tally.passed).toBe(1)
    expect(tally.problems).toEqual([expect.stringContaining('b.test.ts'), 'api: no test was found'])
  })
})
