import {
  firstDom,
  isComponent,
  ownerOf,
  queryAllIn,
  queryIn,
  type ComponentNode,
  type Element as Node,
  type Instance,
} from './engine'

/** What WXS code may do with a component or tag: WeChat's ComponentDescriptor. */
export type Descriptor = ReturnType<typeof makeDescriptor>

const made = new WeakMap<Node, Descriptor>()
const states = new WeakMap<Node, object>()

/** The descriptor of a node, always the same one. */
export function descriptorOf(node: Node | null): Descriptor | null {
  if (!node) return null
  const known = made.get(node) ?? makeDescriptor(node)
  made.set(node, known)
  return known
}

function makeDescriptor(node: Node) {
  const descriptor = {
    getState: () => stateOf(node),
    selectComponent: (selector: string) => descriptorOf(scopeOf(node) ? queryIn(scopeOf(node)!, selector) : null),
    selectAllComponents: (selector: string) =>
      scopeOf(node) ? queryAllIn(scopeOf(node)!, selector).map(descriptorOf) : [],
    setStyle(style: string | Record<string, unknown>) {
      // Segment 2 is glass-easel's place for styles that a template update must not wipe out.
      node.setNodeStyle(cssText(style), 2)
      return descriptor
    },
    addClass(name: string) {
      node.toggleNodeClass(name, true)
      return descriptor
    },
    removeClass(name: string) {
      node.toggleNodeClass(name, false)
      return descriptor
    },
    hasClass: (name: string) => node.classList?.contains(name) ?? false,
    getDataset: () => node.dataset,
    callMethod: (name: string, argument?: unknown) => callMethod(node, name, argument),
    triggerEvent: (name: string, detail?: unknown) => node.triggerEvent(name, detail, {}),
    requestAnimationFrame: (callback: () => void) => requestAnimationFrame(callback),
    getComputedStyle: (names: string[]) => computedStyle(node, names),
    getBoundingClientRect: () => firstDom(node)?.getBoundingClientRect().toJSON() as unknown,
    setTimeout: (callback: () => void, ms?: number) => window.setTimeout(callback, ms),
    clearTimeout: (timer: number) => window.clearTimeout(timer),
  }
  return descriptor
}

function stateOf(node: Node): object {
  const state = states.get(node) ?? {}
  states.set(node, state)
  return state
}

function scopeOf(node: Node): ComponentNode | undefined {
  return isComponent(node) && node.getShadowRoot() ? node : ownerOf(node)
}

function callMethod(node: Node, name: string, argument: unknown): void {
  if (!isComponent(node)) return
  const method = (node.getMethodCaller() as unknown as Instance)[name]
  if (typeof method === 'function') (method as (given: unknown) => void).call(node.getMethodCaller(), argument)
}

function computedStyle(node: Node, names: string[]): Record<string, string> {
  const element = firstDom(node)
  if (!element) return {}
  const style = getComputedStyle(element)
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(kebab(name))]))
}

/** A style as WXS gives it: css text, or an object of camel-case names. */
export function cssText(style: string | Record<string, unknown>): string {
  if (typeof style === 'string') return style
  return Object.entries(style)
    .map(([name, value]) => `${kebab(name)}:${String(value)}`)
    .join(';')
}

function kebab(name: string): string {
  return name.startsWith('--') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
