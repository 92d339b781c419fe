import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildAll } from '../../preview/build/build-all'
import { buildInto } from './browser'

/** A mini program of one page, and what is changed about it. */
const PROGRAM: Record<string, string> = {
  'app.json': '{ "pages": ["pages/a/index"] }',
  'pages/a/index.json': '{}',
  'pages/a/index.ts': 'declare const Page: (page: object) => void\nPage({})\nexport {}\n',
  'pages/a/index.wxml': '<view>好</view>\n',
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'refused-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ROOT = path.resolve(__dirname, '../..')
const src = (): string => path.join(folder, 'src')
const out = (): string => path.join(folder, 'out')

function write(changes: Record<string, string | undefined> = {}): void {
  for (const [file, content] of Object.entries({ ...PROGRAM, ...changes })) {
    if (content === undefined) continue
    mkdirSync(path.dirname(path.join(src(), file)), { recursive: true })
    writeFileSync(path.join(src(), file), content)
  }
}

describe('the build', () => {
  test('builds once, and not again while nothing has changed', async () => {
    write()
    expect(await buildInto(src(), out())).toMatch(/built, 1 pages, 1 components/)
    const before = readdirSync(path.join(folder, 'out/assets'))
    expect(await buildInto(src(), out())).toMatch(/up to date/)
    write({ 'pages/a/index.wxml': '<view>更好</view>' })
    expect(await buildInto(src(), out())).toMatch(/built/)
    expect(readdirSync(path.join(folder, 'out/assets'))).not.toEqual(before)
  })

  test.each<[string, Record<string, string | undefined>, RegExp]>([
    [
      'a part of a plain npm package',
      { 'pages/a/index.ts': "\nimport { pinyin } from 'pinyin-pro/data'\nexport { pinyin }" },
      /index\.ts:2:\d+ "pinyin-pro\/data".*main file/,
    ],
    [
      'an undeclared npm package',
      { 'pages/a/index.ts': "import 'postcss'" },
      /index\.ts:1:\d+ "postcss" is not in dependencies/,
    ],
    [
      'a browser global',
      { 'pages/a/index.ts': '\n\nexport const width = window.innerWidth' },
      /index\.ts:3:\d+ "window" does not exist in WeChat/,
    ],
    [
      'a component of a sub-package without a placeholder',
      {
        'app.json': '{ "pages": ["pages/a/index"], "subpackages": [{ "root": "sub", "pages": [] }] }',
        'pages/a/index.json': '{ "usingComponents": { "far": "/sub/far" } }',
        'sub/far.json': '{ "component": true }',
        'sub/far.ts': '',
        'sub/far.wxml': '<view/>',
      },
      /index\.json:1:\d+ <far> lies in sub-package "sub": it needs a componentPlaceholder/,
    ],
    [
      'a missing component',
      { 'pages/a/index.json': '{\n"usingComponents": { "x": "./none" } }' },
      /index\.json:2:\d+ component ".\/none" is not found/,
    ],
    [
      'a missing page',
      { 'pages/a/index.ts': undefined, 'pages/a/index.wxml': undefined },
      /app\.json:1:\d+ page "pages\/a\/index" has no script/,
    ],
    [
      'an unknown tag',
      { 'pages/a/index.wxml': '<view>\n  <vieww/></view>' },
      /index\.wxml:2:3 <vieww> is neither built in nor in usingComponents/,
    ],
    [
      'a tag the preview does not play',
      { 'pages/a/index.wxml': '<map/>' },
      /index\.wxml:1:1 <map> is a WeChat component the preview does not play/,
    ],
    [
      'optional chaining in a template',
      { 'pages/a/index.wxml': '<view>\n{{a?.b}}</view>' },
      /index\.wxml:2:\d+ unexpected character/,
    ],
    [
      'a missing style',
      { 'pages/a/index.wxss': "\n@import './none.wxss';" },
      /index\.wxss:2:\d+ style ".\/none.wxss" is not found/,
    ],
    [
      'a missing wxs module',
      { 'pages/a/index.wxml': '<wxs module="m" src="./none.wxs"/>' },
      /none\.wxs:1:\d+ wxs module is not found/,
    ],
    ['a syntax error', { 'pages/a/index.ts': '\nconst = 1' }, /index\.ts:2:\d+ /],
  ])('refuses %s with its place', async (_what, changes, message) => {
    write(changes)
    await expect(buildAll(ROOT, src(), out())).rejects.toThrow(message)
  })
})
