import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import floors from '../../scripts/imports/floors.json'
import { filesBelow, root } from './files'
import { runScript } from './run-script'
import type { TinyImport } from './tiny-project'
import { writeTinyProject } from './tiny-project'
import { BREACHES, LAWFUL, WAY_BACK } from './import-breaches'

interface Answer {
  modules: number
  violations: { rule: string; from: string; to: string }[]
  missed: string[]
}

describe('imports of the project', () => {
  const answer = runScript<Answer>(['scripts/check-imports.mjs', '--json'])

  test('keep to the floors and front doors of the house', () => {
    expect(answer.violations).toEqual([])
  })

  test('were looked at in every module there is', () => {
    const onDisk = filesBelow(['server', 'miniprogram', 'preview', 'tests', 'scripts'], ['.ts', '.mjs', '.cjs'])
    const modules = onDisk.filter((file) => !file.endsWith('.d.ts'))
    expect(modules.length).toBeGreaterThan(100)
    expect(answer.missed).toEqual([])
    expect(answer.modules).toBeGreaterThanOrEqual(modules.length)
  })

  test('every feature has a floor', () => {
    const features = readdirSync(path.join(root, 'server/features'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(floors.flat()).toEqual(expect.arrayContaining(features))
  })
})

describe('the rules themselves', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'imports-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function cruise(imports: TinyImport[]): Answer {
    rmSync(folder, { recursive: true })
    writeTinyProject(folder, imports)
    return runScript<Answer>(['scripts/check-imports.mjs', '--json', folder])
  }

  test('each fires on a breach', () => {
    const { violations } = cruise([...BREACHES, WAY_BACK])
    const found = new Set(violations.map(({ rule, from }) => `${rule}: ${from}`))
    const unseen = BREACHES.filter(({ rule, from }) => !found.has(`${rule}: ${from}`))
    expect(unseen).toEqual([])
  })

  test('each has a breach here', () => {
    const { rules } = runScript<{ rules: string[] }>([
      '--input-type=module',
      '--eval',
      "import { rules } from './scripts/imports/cruise.mjs'; console.log(JSON.stringify({ rules: rules.map(({ name }) => name) }))",
    ])
    // Above the uppermost floor there is nothing to import.
    const breakable = rules.filter((name) => name !== `gravity-floor-${floors.length}`)
    expect([...new Set(BREACHES.map(({ rule }) => rule))].sort()).toEqual(breakable.sort())
  })

  test('lawful imports pass', () => {
    expect(cruise(LAWFUL).violations).toEqual([])
  })
})
