import { textOf } from './files'

interface Locked {
  version?: string
  resolved?: string
  optionalDependencies?: Record<string, string>
}

function lockedIn(file: string): Record<string, Locked> {
  return (JSON.parse(textOf(file)) as { packages: Record<string, Locked> }).packages
}

/** Where Node would find a package from another: beside it, or in a node_modules further up. */
function findable(packages: Record<string, Locked>, from: string, name: string): boolean {
  const folders = from
    .split('/node_modules/')
    .map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'))
  return ['', ...folders].some((folder) => `${folder ? `${folder}/` : ''}node_modules/${name}` in packages)
}

describe.each(['package-lock.json', 'tools/wechat/package-lock.json'])('%s', (file) => {
  const packages = lockedIn(file)

  // `npm ci` refuses the whole file otherwise, on every machine.
  test('holds the optional packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !findable(packages, from, name))
        .map((name) => `${from} -> ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('names no registry', () => {
    const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)
    expect(named).toEqual([])
  })
})

test('a package that is nowhere is missed', () => {
  const packages = { '': {}, 'node_modules/a': {}, 'node_modules/a/node_modules/b': {} }
  expect(findable(packages, 'node_modules/a', 'b')).toBe(true)
  expect(findable(packages, 'node_modules/c', 'b')).toBe(false)
  expect(findable(packages, 'node_modules/a/node_modules/b', 'a')).toBe(true)
})
