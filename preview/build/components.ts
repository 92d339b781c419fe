import path from 'node:path'
import { readFileSync } from 'node:fs'
import { isFile, readJson, subPackagesOf, type ComponentJson, type Project } from './project'
import { lineAt, type Problems } from './problems'
import { fileOf, isVendored, resolveComponent, scriptOf } from './resolve'

/** A page or component that some page needs. */
export interface ComponentRecord {
  id: string
  base: string
  script: string | undefined
  json: ComponentJson
  isPage: boolean
  /** Tag in templates to component id, global ones included. */
  using: Record<string, string>
  /** Defaults of its generics: needed, though no tag names them. */
  defaults: string[]
  /** Prefix of its class names in the browser; empty when its styles are shared with the page. */
  scope: string
}

/** What is downloaded together: the main package (root '') or a sub-package, with the components it adds. */
export interface PackageRecord {
  root: string
  name: string
  pages: string[]
  components: ComponentRecord[]
  /** Ids of its components that other packages use through a placeholder. */
  lent: string[]
}

/** Finds every page and component, main package first; a component lives in the first package that needs it. */
export function collectPackages(project: Project, problems: Problems): PackageRecord[] {
  const graph = new Graph(project, problems)
  const main = graph.collect('', '', project.app.pages)
  if (project.app.tabBar?.custom) graph.add(main, 'custom-tab-bar/index')
  const subs = subPackagesOf(project.app).map(({ root, name, pages }) => {
    const folder = folderOf(root)
    return graph.collect(
      folder,
      name ?? folder,
      pages.map((page) => path.posix.join(folder, page)),
    )
  })
  graph.addLent(subs)
  return [main, ...subs]
}

function folderOf(root: string): string {
  return root.replace(/^\/|\/$/g, '')
}

class Graph {
  private readonly all = new Map<string, ComponentRecord>()
  private readonly lent = new Set<string>()
  private main: PackageRecord | undefined
  private readonly roots: string[]

  constructor(
    private readonly project: Project,
    private readonly problems: Problems,
  ) {
    this.roots = subPackagesOf(project.app).map(({ root }) => folderOf(root))
  }

  /** A package with its pages and what they need. */
  collect(root: string, name: string, pages: string[]): PackageRecord {
    const pack: PackageRecord = { root, name, pages, components: [], lent: [] }
    this.main ??= pack
    pages.forEach((id) => this.add(pack, id, true))
    return pack
  }

  /** Adds a page or component, with what it needs, unless it is there or in the main package already. */
  add(pack: PackageRecord, id: string, isPage = false): void {
    const isThere = (one: PackageRecord | undefined): boolean =>
      one?.components.some((known) => known.id === id) ?? false
    if (isThere(pack) || isThere(this.main)) return
    const record = this.all.get(id) ?? this.read(id, isPage)
    pack.components.push(record)
    for (const [tag, used] of Object.entries(record.using)) {
      if (this.isLent(pack, record, tag, used)) this.lent.add(used)
      else this.add(pack, used)
    }
    record.defaults.forEach((used) => this.add(pack, used))
  }

  /** Gives sub-packages the components others use through a placeholder; those may bring more of the kind. */
  addLent(subs: PackageRecord[]): void {
    for (const id of this.lent) {
      const pack = subs.find(({ root }) => root === this.rootOf(id))
      if (!pack) continue
      pack.lent.push(id)
      this.add(pack, id)
    }
  }

  // WeChat knows a component of another sub-package only after that was downloaded: until then a placeholder stands for it.
  private isLent(pack: PackageRecord, record: ComponentRecord, tag: string, used: string): boolean {
    const root = this.rootOf(used)
    if (!root || root === pack.root) return false
    if (record.json.componentPlaceholder?.[tag]) return true
    this.problems.add(
      `${record.base}.json`,
      1,
      `<${tag}> lies in sub-package "${root}": it needs a componentPlaceholder`,
    )
    return false
  }

  private rootOf(id: string): string {
    return this.roots.find((root) => id.startsWith(`${root}/`)) ?? ''
  }

  private read(id: string, isPage: boolean): ComponentRecord {
    const base = fileOf(this.project, id)
    const jsonFile = `${base}.json`
    const json = isFile(jsonFile) ? readJson<ComponentJson>(jsonFile) : {}
    const script = scriptOf(base)
    const name = `${path.basename(path.dirname(base))}-${this.all.size.toString(36)}`
    const scope = sharesStyles(json, isPage, script) ? '' : name
    const record: ComponentRecord = { id, base, script, json, isPage, using: {}, defaults: [], scope }
    this.all.set(id, record)
    if (!script)
      this.problems.add(isPage ? this.appFile : jsonFile, 1, `${isPage ? 'page' : 'component'} "${id}" has no script`)
    if (!isFile(`${base}.wxml`)) this.problems.add(isPage ? this.appFile : jsonFile, 1, `"${id}" has no wxml`)
    this.resolveUsing(record, jsonFile)
    return record
  }

  private get appFile(): string {
    return path.join(this.project.src, 'app.json')
  }

  private resolveUsing(record: ComponentRecord, jsonFile: string): void {
    const own = record.json.usingComponents ?? {}
    const global = isVendored(record.id) ? {} : (this.project.app.usingComponents ?? {})
    for (const [tag, specifier] of Object.entries({ ...global, ...own })) {
      const isOwn = tag in own
      const id = resolveComponent(this.project, specifier, isOwn ? record.id : 'app')
      if (id) record.using[tag] = id
      else this.missing(isOwn ? jsonFile : this.appFile, specifier)
    }
    this.resolveDefaults(record, jsonFile)
  }

  private resolveDefaults(record: ComponentRecord, jsonFile: string): void {
    for (const generic of Object.values(record.json.componentGenerics ?? {})) {
      if (typeof generic !== 'object' || !generic.default) continue
      const id = resolveComponent(this.project, generic.default, record.id)
      if (!id) this.missing(jsonFile, generic.default)
      else record.defaults.push(id)
      generic.default = `/${id}`
    }
  }

  private missing(file: string, specifier: string): void {
    const text = readFileSync(file, 'utf8')
    const at = Math.max(0, text.indexOf(`"${specifier}"`))
    this.problems.add(file, lineAt(text, at), `component "${specifier}" is not found`)
  }
}

/** Pages share their styles unless told otherwise, components keep theirs to themselves unless told otherwise. */
function sharesStyles(json: ComponentJson, isPage: boolean, script: string | undefined): boolean {
  const isolation = json.styleIsolation ?? isolationInScript(script)
  if (isPage) return !isolation?.startsWith('isolated')
  return isolation === 'shared' || isolation === 'page-shared'
}

function isolationInScript(script: string | undefined): string | undefined {
  if (!script) return undefined
  return /styleIsolation\s*:\s*['"]([a-z-]+)['"]/.exec(readFileSync(script, 'utf8'))?.[1]
}
