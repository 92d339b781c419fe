import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** An import to write down; `to` without a slash is a package. */
export interface TinyImport {
  from: string
  to: string
  type?: boolean
}

const MANIFEST = {
  dependencies: { express: '1.0.0', joi: '1.0.0', sequelize: '1.0.0' },
  devDependencies: { jest: '1.0.0' },
}

/** Writes a project that consists of nothing but these imports; a target called `missing` is left out. */
export function writeTinyProject(folder: string, imports: TinyImport[]): void {
  const texts: Record<string, string> = { 'package.json': JSON.stringify(MANIFEST) }
  for (const name of Object.keys({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies })) {
    texts[`node_modules/${name}/package.json`] = JSON.stringify({ name, main: 'index.js' })
    texts[`node_modules/${name}/index.js`] = ''
  }
  for (const { to } of imports) if (isFile(to) && !to.includes('missing')) texts[to] = 'export const a = 1\n'
  for (const one of imports) texts[one.from] = `${statement(one)}\n${texts[one.from] ?? 'export const a = 1\n'}`
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}

function isFile(target: string): boolean {
  return target.includes('/')
}

function statement({ from, to, type }: TinyImport): string {
  return `import ${type ? 'type ' : ''}{ a } from '${isFile(to) ? relative(from, to) : to}'`
}

function relative(from: string, to: string): string {
  const way = path.posix.relative(path.posix.dirname(from), to).replace(/\.ts$/, '')
  return way.startsWith('.') ? way : `./${way}`
}
