import type { ComponentNode } from './engine'

/** Class names as they stand in the browser for a component's template: prefixed by its style scopes. */
export function scopedClasses(owner: ComponentNode, names: string[]): string[] {
  const { styleScope, extraStyleScope } = owner.getComponentOptions()
  const manager = owner.getRootBehavior().ownerSpace.styleScopeManager
  const scopes = [styleScope, extraStyleScope].filter((scope) => scope !== null && scope !== undefined)
  const prefixes = scopes.map((scope) => manager.queryName(scope) ?? '')
  return names.flatMap((name) => prefixes.map((prefix) => (prefix ? `${prefix}--${name}` : name)))
}
