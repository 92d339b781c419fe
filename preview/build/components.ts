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
}

/** Finds every page and component, main package first; a component lives in the first package that needs it. */
export function collectPackages(project: Project, problems: Problems): PackageRecord[] {
  const graph = new Graph(project, problems)
  const main = graph.collect('', '', project.app.pages, project.app.tabBar?.custom ? ['custom-tab-bar/index'] : [])
  const subs = subPackagesOf(project.app).map(({ root, name, pages }) => {
    const folder = root.replace(/^\/|\/$/g, '')
    return graph.collect(
      folder,
      name ?? folder,
      pages.map((page) => path.posix.join(folder, page)),
      [],
      main,
    )
  })
  return [main, ...subs]
}

class Graph {
  private readonly all = new Map<string, ComponentRecord>()

  constructor(
    private readonly project: Project,
    private readonly problems: Problems,
  ) {}

  collect(root: string, name: string, pages: string[], extra: string[], main?: PackageRecord): PackageRecord {
    const taken = new Set(main?.components.map(({ id }) => id))
    const found = new Map<string, ComponentRecord>()
    const visit = (id: string, isPage: boolean): void => {
      if (found.has(id) || taken.has(id)) return
      const record = this.all.get(id) ?? this.read(id, isPage)
      found.set(id, record)
      for (const used of [...Object.values(record.using), ...record.defaults]) visit(used, false)
    }
    pages.forEach((id) => visit(id, true))
    extra.forEach((id) => visit(id, false))
    return { root, name, pages, components: [...found.values()] }
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
