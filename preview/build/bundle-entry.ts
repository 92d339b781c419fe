import path from 'node:path'
import { readJson, type Project } from './project'
import type { PackageRecord } from './components'
import type { VirtualModules } from './scripts'

/** What one package contributes besides its scripts. */
export interface PackageParts {
  pack: PackageRecord
  templates: string
  css: string
}

/** The modules that tie a mini program together for the runtime's `__host`: `mp:app` starts it, `mp:package/N` adds one. */
export function entryModules(
  project: Project,
  parts: PackageParts[],
  media: Record<string, string>,
  appScript: string | undefined,
): VirtualModules {
  const modules: VirtualModules = {}
  parts.forEach((part, index) => {
    modules[`mp:package/${index}`] = `export default ${packageCode(part)}`
  })
  const later = parts.slice(1).map(({ pack: { root, name, pages, lent }, css }, index) => {
    return `{...${JSON.stringify({ root, name, pages, lent, css })},load:()=>import("mp:package/${index + 1}").then((m)=>m.default)}`
  })
  const fixed = JSON.stringify({ app: project.app, theme: themeOf(project), media })
  modules['mp:app'] = [
    'import main from "mp:package/0"',
    `__host.start({...${fixed},main,packages:[${later.join(',')}],script:${lazily(appScript)}})`,
  ].join('\n')
  return modules
}

function packageCode({ pack, templates }: PackageParts): string {
  const components = pack.components.map(({ id, json, isPage, scope, script, using, defaults }) => {
    const usingComponents = Object.fromEntries(Object.entries(using).map(([tag, target]) => [tag, `/${target}`]))
    const fixed = JSON.stringify({
      id,
      isPage,
      scope,
      json: { ...json, usingComponents },
      needs: [...Object.values(using), ...defaults],
    })
    return `{...${fixed},script:${lazily(script)}}`
  })
  return `{components:[${components.join(',')}],templates:${templates}}`
}

function lazily(script: string | undefined): string {
  return script ? `()=>require(${JSON.stringify(script)})` : '()=>{}'
}

function themeOf(project: Project): unknown {
  const { darkmode, themeLocation } = project.app
  return darkmode && themeLocation ? readJson(path.join(project.src, themeLocation)) : {}
}
