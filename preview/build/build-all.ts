import { readFileSync } from 'node:fs'
import path from 'node:path'
import { copyMedia, writePage, writeStyle } from './assets'
import { entryModules, type PackageParts } from './bundle-entry'
import { collectPackages, type PackageRecord } from './components'
import { Problems } from './problems'
import { openProject, type Project } from './project'
import { scriptOf } from './resolve'
import { bundleOwn, bundleScripts, type AppScripts } from './scripts'
import { Styles } from './styles'
import { compileTemplates } from './templates'

/** Builds everything into an empty folder and answers a few words about it. @throws Error listing what WeChat would refuse */
export async function buildAll(root: string, src: string, out: string): Promise<string> {
  const project = openProject(root, src, out)
  const problems = new Problems(root)
  const packages = collectPackages(project, problems)
  const parts = await buildParts(project, packages, problems)
  problems.check()
  const modules = entryModules(project, parts, copyMedia(project), scriptOf(path.join(project.src, 'app')))
  const app = await bundleScripts(project, packages, modules, problems)
  await writePages(project, app, parts[0]!.css)
  const components = new Set(packages.flatMap((pack) => pack.components.map(({ id }) => id)))
  return `${packages.flatMap(({ pages }) => pages).length} pages, ${components.size} components`
}

async function buildParts(project: Project, packages: PackageRecord[], problems: Problems): Promise<PackageParts[]> {
  const styles = new Styles(project, problems)
  const parts: PackageParts[] = []
  for (const pack of packages) {
    const css = pack.components.map((component) => styles.component(component))
    if (!pack.root) css.unshift(styles.app())
    const name = pack.root ? 'package' : 'app'
    const address = !pack.root || css.some(Boolean) ? await writeStyle(project, name, css.join('\n')) : ''
    parts.push({ pack, templates: compileTemplates(project, pack, problems), css: address })
  }
  return parts
}

async function writePages(project: Project, { entry, preloads }: AppScripts, appStyle: string): Promise<void> {
  const preview = path.resolve(__dirname, '..')
  const read = (file: string): string => readFileSync(path.join(preview, file), 'utf8')
  const runtimeStyle = await writeStyle(project, 'runtime', STYLES.map(read).join('\n'))
  const runtime = await bundleOwn(project, path.join(preview, 'runtime/boot.ts'), 'runtime')
  const links = preloads.map((chunk) => `<link rel="modulepreload" href="${chunk}" />`).join('\n    ')
  const places = { runtimeStyle, runtime, app: entry, appStyle, preloads: links }
  writePage(project, path.join(preview, 'runtime/index.html'), 'm/index.html', places)
  const shellStyle = await writeStyle(project, 'shell', SHELL_STYLES.map(read).join('\n'))
  const shell = await bundleOwn(project, path.join(preview, 'shell/shell.ts'), 'shell')
  writePage(project, path.join(preview, 'shell/index.html'), 'index.html', { shellStyle, shell })
}

const STYLES = ['column', 'phone', 'tab-bar', 'builtins', 'fields', 'controls', 'layers', 'notices', 'wheels'].map(
  (name) => `runtime/styles/${name}.css`,
)
const SHELL_STYLES = ['shell', 'panel', 'sizes'].map((name) => `shell/${name}.css`)
