import path from 'node:path'
import { isFile, readJson, type Project } from './project'

const NPM = 'miniprogram_npm/'

/** Splits an npm specifier into package name and the path inside it (empty for the package itself). */
export function splitPackage(specifier: string): { name: string; rest: string } {
  const parts = specifier.split('/')
  const size = specifier.startsWith('@') ? 2 : 1
  return { name: parts.slice(0, size).join('/'), rest: parts.slice(size).join('/') }
}

/** Folder a package ships for mini programs, or undefined when it is a plain npm package or absent. */
export function miniprogramFolder(project: Project, name: string): string | undefined {
  const folder = path.join(project.modules, name)
  const manifest = path.join(folder, 'package.json')
  if (!isFile(manifest)) return undefined
  const { miniprogram } = readJson<{ miniprogram?: string }>(manifest)
  return miniprogram ? path.join(folder, miniprogram) : undefined
}

/** Absolute path without extension of a component id such as `pages/a/index` or `miniprogram_npm/pkg/button/button`. */
export function fileOf(project: Project, id: string): string {
  if (!id.startsWith(NPM)) return path.join(project.src, id)
  const { name, rest } = splitPackage(id.slice(NPM.length))
  return path.join(miniprogramFolder(project, name) ?? path.join(project.modules, name), rest)
}

/** Component id of an absolute path without extension: the inverse of `fileOf`. */
export function idOf(project: Project, file: string): string {
  const inside = path.relative(project.src, file)
  if (!inside.startsWith('..')) return posix(inside)
  const { name } = splitPackage(posix(path.relative(project.modules, file)))
  const folder = miniprogramFolder(project, name) ?? path.join(project.modules, name)
  return `${NPM}${name}/${posix(path.relative(folder, file))}`
}

/** Whether an id belongs to an npm package rather than to the mini program's own source. */
export function isVendored(id: string): boolean {
  return id.startsWith(NPM)
}

/** Id of the component a `usingComponents` value means, seen from component `from`; undefined when there is none. */
export function resolveComponent(project: Project, specifier: string, from: string): string | undefined {
  const file = candidates(project, specifier, from).flatMap(asComponent)[0]
  return file === undefined ? undefined : idOf(project, file)
}

/** Absolute path of a style sheet named in an `@import`; undefined when there is none. */
export function resolveStyle(project: Project, specifier: string, fromFile: string): string | undefined {
  const from = idOf(project, fromFile)
  return candidates(project, specifier, from).find(isFile)
}

function candidates(project: Project, specifier: string, from: string): string[] {
  if (specifier.startsWith('/')) return [path.join(project.src, specifier)]
  const found = [path.join(path.dirname(fileOf(project, from)), specifier)]
  if (!specifier.startsWith('.')) {
    const { name, rest } = splitPackage(specifier)
    const folder = miniprogramFolder(project, name)
    if (folder) found.push(path.join(folder, rest))
  }
  return found
}

function asComponent(file: string): string[] {
  if (isFile(`${file}.json`)) return [file]
  return isFile(path.join(file, 'index.json')) ? [path.join(file, 'index')] : []
}

/** The script of a page or component: TypeScript wins over JavaScript. */
export function scriptOf(base: string): string | undefined {
  return [`${base}.ts`, `${base}.js`].find(isFile)
}

function posix(file: string): string {
  return file.split(path.sep).join('/')
}
