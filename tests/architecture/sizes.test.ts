import { filesBelow, textOf } from './files'

const CEILING = 200
const PAGE_CEILING = 120
const HOUSES = ['server', 'miniprogram', 'preview', 'tests']
const MADE_BY_SCRIPT = new Set(['miniprogram/api/generated.ts'])

/** Lines that say something: neither blank nor comment, as the lint rule counts them. */
function linesOf(text: string): number {
  const withoutBlocks = text.replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '').replace(/<!--[\s\S]*?-->/g, '')
  return withoutBlocks.split('\n').filter((line) => line.trim() && !line.trim().startsWith('//')).length
}

function sizesOf(houses: string[], extensions: string[]) {
  return filesBelow(houses, extensions)
    .filter((file) => !MADE_BY_SCRIPT.has(file))
    .map((file) => ({ file, lines: linesOf(textOf(file)) }))
}

function larger(sizes: { file: string; lines: number }[], ceiling: number): string[] {
  return sizes.filter(({ lines }) => lines > ceiling).map(({ file, lines }) => `${file}: ${lines}`)
}

describe('sizes', () => {
  test.each(HOUSES)('no file of %s is longer than 200 lines', (house) => {
    const sizes = sizesOf([house], ['.ts', '.wxml', '.wxss', '.wxs', '.css', '.html'])
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b)
    process.stdout.write(
      `${house}: ${sorted.length} files, median ${sorted[sorted.length >> 1]}, largest ${sorted.at(-1)}, ` +
        `${sorted.reduce((sum, lines) => sum + lines, 0)} lines\n`,
    )
    expect(sizes.length).toBeGreaterThan(0)
    expect(larger(sizes, CEILING)).toEqual([])
  })

  test('the wiring of a page is at most 120 lines', () => {
    const pages = sizesOf(['miniprogram/pages'], ['index.ts']).filter(({ file }) => !file.includes('/components/'))
    expect(pages.length).toBeGreaterThan(0)
    expect(larger(pages, PAGE_CEILING)).toEqual([])
  })

  test('counts what says something, not blanks and comments', () => {
    expect(linesOf('/** Says. */\nconst a = 1\n\n// why\n/*\n * long\n */\nconst b = 2 // trailing\n')).toBe(2)
  })
})
