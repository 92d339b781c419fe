import type { OnResolveArgs, OnResolveResult, Plugin } from 'esbuild'
import path from 'node:path'
import { isFile, readJson, type Project } from './project'
import { miniprogramFolder, splitPackage } from './resolve'

/** Resolves npm packages as WeChat's npm packing leaves them, and refuses what it would leave out. */
export function packageImports(project: Project): Plugin {
  return {
    name: 'npm-as-wechat-packs-it',
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, (request) => {
        if (request.path.startsWith('mp:') || path.isAbsolute(request.path)) return undefined
        const isOwn = request.importer.startsWith(project.src + path.sep)
        return isOwn ? fromSource(project, request) : fromPackage(project, request)
      })
    },
  }
}

function fromSource(project: Project, request: OnResolveArgs): OnResolveResult {
  const { name, rest } = splitPackage(request.path)
  const folder = miniprogramFolder(project, name)
  if (folder) return inFolder(path.join(folder, rest || 'index'), request.path)
  if (rest)
    return refuse(`"${request.path}": WeChat's npm packing keeps only the main file of ${name}, not what lies below it`)
  if (!isPacked(project, name)) return refuse(`"${name}" is not in dependencies, so WeChat's npm packing leaves it out`)
  const home = path.join(project.modules, name)
  const { main = 'index.js' } = readJson<{ main?: string }>(path.join(home, 'package.json'))
  return inFolder(path.join(home, main), request.path)
}

// A package.json in the mini program's own folder is the one WeChat packs from.
function isPacked(project: Project, name: string): boolean {
  const manifest = [path.join(project.src, 'package.json'), path.join(project.root, 'package.json')].find(isFile)
  const { dependencies = {} } = manifest ? readJson<{ dependencies?: object }>(manifest) : {}
  return name in dependencies
}

// TDesign ships what it needs (tslib, dayjs, tinycolor2) in miniprogram_npm folders beside its components.
function fromPackage(project: Project, request: OnResolveArgs): OnResolveResult | undefined {
  const { name, rest } = splitPackage(request.path)
  for (let folder = request.resolveDir; folder.length > project.modules.length; folder = path.dirname(folder)) {
    const found = asScript(path.join(folder, 'miniprogram_npm', name, rest || 'index'))
    if (found) return { path: found }
  }
  return undefined
}

function inFolder(file: string, specifier: string): OnResolveResult {
  const found = asScript(file)
  return found ? { path: found } : refuse(`"${specifier}" is not found`)
}

function asScript(file: string): string | undefined {
  return [file, `${file}.js`, path.join(file, 'index.js')].find(isFile)
}

function refuse(text: string): OnResolveResult {
  return { errors: [{ text }] }
}
