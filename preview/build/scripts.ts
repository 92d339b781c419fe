import { build, type BuildFailure, type Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PackageRecord } from './components'
import { forbiddenGlobals, UNDEFINED_GLOBALS } from './forbidden'
import { packageImports } from './npm'
import type { Problems } from './problems'
import type { Project } from './project'

/** A module made up by the build: its name is what others import. */
export type VirtualModules = Record<string, string>

/** Addresses of the script that starts the mini program and of what it imports at once. */
export interface AppScripts {
  entry: string
  preloads: string[]
}

/**
 * Bundles the mini program's scripts below `assets/`. Each page's and component's script stays a function that runs when the
 * page is first needed, and each sub-package is a chunk of its own.
 */
export async function bundleScripts(
  project: Project,
  packages: PackageRecord[],
  modules: VirtualModules,
  problems: Problems,
): Promise<AppScripts> {
  const result = await build({
    entryPoints: [{ in: 'mp:app', out: 'app' }],
    outdir: path.join(project.out, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    sourcemap: true,
    metafile: true,
    logLevel: 'silent',
    resolveExtensions: ['.ts', '.js'],
    mainFields: ['main'],
    define: { ...UNDEFINED_GLOBALS, 'process.env.NODE_ENV': '"production"' },
    plugins: [virtualModules(modules, project.src), packageImports(project), sources(project, packages, problems)],
  }).catch((error: BuildFailure) => noteFailure(error, problems))
  problems.check()
  const [file, output] = Object.entries(result!.metafile.outputs).find(([, one]) => one.entryPoint?.endsWith('mp:app'))!
  const chunks = output.imports.filter(({ kind }) => kind === 'import-statement')
  return { entry: addressOf(file), preloads: chunks.map((chunk) => addressOf(chunk.path)) }
}

function addressOf(file: string): string {
  return `/assets/${path.basename(file)}`
}

/** Bundles a script of the preview itself (not of the mini program) and answers its address. */
export async function bundleOwn(project: Project, entry: string, name: string): Promise<string> {
  const result = await build({
    entryPoints: [{ in: entry, out: name }],
    outdir: path.join(project.out, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    sourcemap: true,
    metafile: true,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { 'glass-easel': path.join(project.modules, 'glass-easel/dist/glass_easel.all.es.js') },
    mainFields: ['module', 'main'],
  })
  const output = Object.keys(result.metafile.outputs).find((file) => !file.endsWith('.map'))!
  return addressOf(output)
}

function noteFailure(failure: BuildFailure, problems: Problems): undefined {
  if (!Array.isArray(failure.errors)) throw failure
  for (const { text, location } of failure.errors) {
    const { file, line, column } = location ?? { file: 'esbuild', line: 1, column: 0 }
    problems.add(path.resolve(file), line, text, column + 1)
  }
  return undefined
}

function virtualModules(modules: VirtualModules, resolveDir: string): Plugin {
  return {
    name: 'virtual-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^mp:/ }, ({ path: name }) => ({ path: name, namespace: 'mp' }))
      onLoad({ filter: /.*/, namespace: 'mp' }, ({ path: name }) => ({
        contents: modules[name]!,
        loader: 'js',
        resolveDir,
      }))
    },
  }
}

function sources(project: Project, packages: PackageRecord[], problems: Problems): Plugin {
  const idOfScript = new Map(
    packages.flatMap(({ components }) => components.map(({ id, script }) => [script, id] as const)),
  )
  const configFile = path.join(project.src, 'config.ts')
  return {
    name: 'mini-program-sources',
    setup({ onLoad }) {
      onLoad({ filter: /\.(ts|js)$/ }, async ({ path: file }) => {
        const isOwnTs = file.endsWith('.ts') && file.startsWith(project.src + path.sep)
        const id = idOfScript.get(file)
        if (!isOwnTs && id === undefined) return undefined
        const source = await readFile(file === configFile ? path.join(__dirname, '../config.ts') : file, 'utf8')
        if (isOwnTs) await refuseBrowserGlobals(file, source, problems)
        // On one line with the source, so that line numbers stay.
        const begin = id === undefined ? '' : `__host.begin(${JSON.stringify(id)});`
        return { contents: begin + source, loader: isOwnTs ? 'ts' : 'js' }
      })
    },
  }
}

async function refuseBrowserGlobals(file: string, source: string, problems: Problems): Promise<void> {
  const found = await forbiddenGlobals(source).catch(() => [])
  for (const { name, line } of found) problems.add(file, line, `"${name}" does not exist in WeChat`)
}
