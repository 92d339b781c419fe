import { readFileSync } from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { COMPONENTS, TEMPLATE_WORDS, UNPLAYED } from '../components'
import type { ComponentRecord, PackageRecord } from './components'
import type { Problems } from './problems'
import { isFile, type Project } from './project'
import { fileOf, isVendored } from './resolve'
import { requiredByWxs, rewriteWxs } from './wxs'
import { tagsIn } from './wxml-tags'

interface CompilerMessage {
  isError: boolean
  message: string
  startLine: number
  startColumn: number
}

/** The hooks by which WXS functions get WeChat's descriptors instead of bare elements; `__host` is the runtime. */
const WXS_HOOKS =
  'Q.A=__host.wxsObserver;Q.B=__host.wxsObserver;Q.C=__host.wxsEvent;if(typeof D!=="undefined")D=__host.wxsModule(D);'

/** Compiles the templates of a package to one JavaScript expression: a map of path to render functions. */
export function compileTemplates(project: Project, pack: PackageRecord, problems: Problems): string {
  const compiler = new TemplateCompiler(project, problems)
  pack.components.forEach((component) => compiler.addComponent(component))
  return compiler.code()
}

class TemplateCompiler {
  private readonly group = new TmplGroup()
  private readonly templates = new Set<string>()
  private readonly scripts = new Set<string>()

  constructor(
    private readonly project: Project,
    private readonly problems: Problems,
  ) {
    this.group.setExtraRuntimeScript(WXS_HOOKS)
  }

  code(): string {
    return this.group.getTmplGenObjectGroups()
  }

  addComponent(component: ComponentRecord): void {
    this.addTemplate(component.id, new Set(Object.keys(component.using)), component.json.componentGenerics ?? {})
  }

  private addTemplate(id: string, using: Set<string>, generics: object): void {
    if (this.templates.has(id)) return
    this.templates.add(id)
    const file = `${fileOf(this.project, id)}.wxml`
    if (!isFile(file)) return
    const source = readFileSync(file, 'utf8')
    this.report(file, this.group.addTmpl(id, source) as CompilerMessage[] | undefined)
    if (!isVendored(id)) this.refuseUnknownTags(file, source, (tag) => using.has(tag) || tag in generics)
    for (const name of this.group.getInlineScriptModuleNames(id) as string[]) {
      const script = this.group.getInlineScript(id, name)
      this.group.setInlineScript(id, name, rewriteWxs(script))
      this.addRequired(id, script)
    }
    for (const used of this.group.getDirectDependencies(id) as string[]) this.addUsed(file, used, using, generics)
    for (const script of this.group.getScriptDependencies(id) as string[]) this.addScript(script)
  }

  private addUsed(file: string, used: string, using: Set<string>, generics: object): void {
    if (!isFile(`${fileOf(this.project, used)}.wxml`)) this.problems.add(file, 1, `template "${used}" is not found`)
    this.addTemplate(used, using, generics)
  }

  // TDesign's table has children where the compiler allows none; WeChat shrugs at it.
  private report(file: string, messages: CompilerMessage[] | undefined): void {
    for (const { isError, message, startLine, startColumn } of messages ?? []) {
      if (!isError || /child nodes are not allowed/.test(message)) continue
      this.problems.add(file, startLine + 1, message, startColumn + 1)
    }
  }

  private refuseUnknownTags(file: string, source: string, isDeclared: (tag: string) => boolean): void {
    for (const { tag, line, column } of tagsIn(source)) {
      if (tag in COMPONENTS || TEMPLATE_WORDS.has(tag) || isDeclared(tag)) continue
      const why = UNPLAYED.has(tag)
        ? 'is a WeChat component the preview does not play'
        : 'is neither built in nor in usingComponents'
      this.problems.add(file, line, `<${tag}> ${why}`, column)
    }
  }

  private addScript(id: string): void {
    const name = id.replace(/\.wxs$/, '')
    if (this.scripts.has(name)) return
    this.scripts.add(name)
    const file = `${fileOf(this.project, name)}.wxs`
    if (!isFile(file)) return this.problems.add(file, 1, 'wxs module is not found')
    const source = readFileSync(file, 'utf8')
    this.group.addScript(name, rewriteWxs(source))
    this.group.addScript(`${name}.wxs`, rewriteWxs(source))
    this.addRequired(name, source)
  }

  private addRequired(from: string, source: string): void {
    for (const required of requiredByWxs(source)) {
      this.addScript(required.startsWith('/') ? required.slice(1) : path.posix.join(path.posix.dirname(from), required))
    }
  }
}
