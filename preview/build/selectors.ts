import selectorParser, { type ClassName, type Pseudo, type Tag, type Identifier } from 'postcss-selector-parser'
import { domTag } from '../components'

/**
 * A WXSS selector as the browser needs it: built-in tags renamed, classes held to `scope`, and the whole held to `ancestors`
 * (a selector list member gets them through `:where`, which adds no specificity).
 */
export function rewriteSelector(selector: string, scope: string, ancestors: string): string {
  const rewritten = selectorParser((root) => {
    root.walk((node) => {
      if (node.type === 'class') scopeClass(node, scope)
      else if (node.type === 'tag') renameTag(node)
      else if (node.type === 'id') scopeId(node)
      else if (node.type === 'pseudo' && node.value === ':host') renameHost(node, scope)
    })
  }).processSync(selector)
  if (!ancestors) return rewritten
  return splitList(rewritten)
    .map((one) => `:where(${ancestors}) ${one}`)
    .join(',')
}

function scopeClass(node: ClassName, scope: string): void {
  if (scope) node.setPropertyWithoutEscape('value', `${scope}--${String(node).trim().slice(1)}`)
}

function renameTag(node: Tag): void {
  node.value = node.value === 'page' ? 'wx-page' : domTag(node.value)
}

// Ids carry a prefix per instance in the browser; the impossible id keeps the weight of an id selector.
function scopeId(node: Identifier): void {
  node.replaceWith(selectorParser.tag({ value: `:is(#mp-none,[id$="--${node.value}"])` }))
}

function renameHost(node: Pseudo, scope: string): void {
  // `:host(.on)`: the host, when it has the class.
  const condition = node.nodes.length ? rewriteSelector(node.nodes.join(','), scope, '') : ''
  node.replaceWith(selectorParser.tag({ value: `[wx-host="${scope}"]${condition}` }))
}

function splitList(selector: string): string[] {
  const root = selectorParser().astSync(selector)
  return root.nodes.map((one) => one.toString().trim())
}
