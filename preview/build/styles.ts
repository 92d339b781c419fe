import { readFileSync } from 'node:fs'
import path from 'node:path'
import postcss, { type AtRule, type Root } from 'postcss'
import { rewriteUnits } from '../style-units'
import type { ComponentRecord } from './components'
import type { Problems } from './problems'
import { isFile, type Project } from './project'
import { fileOf, resolveStyle } from './resolve'
import { rewriteSelector } from './selectors'

const DARK_QUERY = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/

/** Turns WXSS into CSS for the browser: one text per component, ready to be concatenated app first. */
export class Styles {
  constructor(
    private readonly project: Project,
    private readonly problems: Problems,
  ) {}

  /** CSS of app.wxss, which reaches every page. */
  app(): string {
    const file = path.join(this.project.src, 'app.wxss')
    return isFile(file) ? this.compile(file, '', '') : ''
  }

  /** CSS of one page or component; a page's rules are held to that page. */
  component(record: ComponentRecord): string {
    const file = `${fileOf(this.project, record.id)}.wxss`
    if (!isFile(file)) return ''
    return this.compile(file, record.scope, record.isPage ? `.mp-page[data-route="${record.id}"]` : '')
  }

  private compile(file: string, scope: string, within: string): string {
    const root = this.load(file, new Set())
    dropRemoteFonts(root)
    root.walkDecls((declaration) => {
      declaration.value = rewriteUnits(declaration.value)
    })
    root.walkAtRules('media', (rule) => {
      rule.params = rewriteUnits(rule.params)
    })
    const themes = takeThemes(root)
    root.walkRules((rule) => {
      if (isKeyframe(rule.parent)) return
      const theme = themes.get(rule.parent as AtRule)
      const ancestors = [theme && `html[data-theme="${theme}"]`, within].filter(Boolean).join(' ')
      rule.selector = rewriteSelector(rule.selector, scope, ancestors)
    })
    for (const media of themes.keys()) if (!media.params.trim()) media.replaceWith(media.nodes ?? [])
    return root.toString()
  }

  private load(file: string, seen: Set<string>): Root {
    if (seen.has(file)) return postcss.root()
    seen.add(file)
    const root = postcss.parse(readFileSync(file, 'utf8'), { from: file })
    root.walkAtRules('import', (rule) => {
      const specifier = /["']([^"']+)["']/.exec(rule.params)?.[1] ?? ''
      const target = resolveStyle(this.project, specifier, file)
      if (target) rule.replaceWith(this.load(target, seen).nodes)
      else {
        this.problems.add(file, rule.source?.start?.line ?? 1, `style "${specifier}" is not found`)
        rule.remove()
      }
    })
    return root
  }
}

/**
 * The shell decides about light and dark, so that half of a media query becomes an attribute of <html>.
 * Answers the affected at-rules; what is left of their query stays.
 */
function takeThemes(root: Root): Map<AtRule, string> {
  const themes = new Map<AtRule, string>()
  root.walkAtRules('media', (rule) => {
    const theme = DARK_QUERY.exec(rule.params)?.[1]
    if (!theme || rule.params.includes(',')) return
    themes.set(rule, theme)
    rule.params = rule.params.replace(DARK_QUERY, '').replace(/^\s*(?:(?:screen|all)\s+)?and\s+|\s+and\s*$/g, '')
  })
  return themes
}

/** TDesign's icon font lies on a CDN; without it the glyphs are boxes, so both go. */
function dropRemoteFonts(root: Root): void {
  const families = new Set<string>()
  root.walkAtRules('font-face', (face) => {
    if (!/url\(["']?(?:https?:)?\/\//.test(face.toString())) return
    families.add(face.toString())
    face.remove()
  })
  if (!families.size) return
  root.walkRules(/-icon-[\w-]+::?before$/, (rule) => {
    rule.remove()
  })
}

function isKeyframe(parent: unknown): boolean {
  return /keyframes$/.test((parent as AtRule | undefined)?.name ?? '')
}
