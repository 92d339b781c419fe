import { component, glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import type { CodeSpace } from 'glass-easel-miniprogram-adapter'
import { DomBackend } from './backend'
import { reportError, reportWarning } from './report'

/** A node of glass-easel's tree: built-in tag, component or slot. */
export type Element = glassEasel.Element
/** A component node of glass-easel's tree. */
export type ComponentNode = glassEasel.GeneralComponent

/** `this` inside a page or component. */
export interface Instance {
  readonly _$: ComponentNode
  readonly is: string
  data: Record<string, unknown>
  setData(data: Record<string, unknown>, callback?: () => void): void
  triggerEvent(name: string, detail?: unknown, options?: object): void
  [member: string]: unknown
}

/** A page put on screen: glass-easel's root with the instance its script sees. */
export interface Root {
  instance: Instance
  node: ComponentNode
  attach(parent: HTMLElement): void
  release(): void
}

/** A page's, component's or behavior's definition object as the mini program writes it. */
export type Definition = Record<string, unknown> & { behaviors?: unknown[]; options?: Record<string, unknown> }

glassEasel.globalOptions.throwGlobalError = false
glassEasel.addGlobalErrorListener((error, method, related) => {
  const owner = typeof related === 'string' ? related : related?.is
  reportError(error, [owner, method].filter(Boolean).join(' '))
  return false
})
glassEasel.addGlobalWarningListener((message, related) => {
  // What npm packages do is not for the mini program's author to mend, and WeChat ignores undeclared attributes.
  const owner = typeof related === 'string' ? related : related.is
  const isNoise = owner.startsWith('miniprogram_npm/') || /is not a valid property|Use number as for-list/.test(message)
  if (!isNoise) reportWarning(`${owner}: ${message}`)
  return false
})

const environment = new MiniProgramEnv()

/** The one code space: main package and sub-packages together. */
export const codeSpace: CodeSpace = environment.createCodeSpace('', true)

// A property may be called "data" (TDesign's table), which a field written on the node would hide.
codeSpace.getComponentSpace().updateComponentOptions({ writeFieldsToNode: false, writeIdToDOM: true })

const backend = environment.associateBackend(new DomBackend() as unknown as glassEasel.GeneralBackendContext)

/** What every page's and component's `this` inherits from. */
export const instancePrototype = component.ComponentCaller.prototype as unknown as Record<
  string,
  (...args: never[]) => unknown
>

/** Creates the component registered under `id` as the root of a tree of its own, not yet on screen. */
export function createRoot(tag: string, id: string): Root {
  const root = backend.createRoot(tag, codeSpace, `/${id}`)
  return {
    instance: root.get() as unknown as Instance,
    node: root.getComponent(),
    attach(parent) {
      const place = parent.appendChild(document.createElement('span'))
      root.attach(
        parent as unknown as glassEasel.GeneralBackendElement,
        place as unknown as glassEasel.GeneralBackendElement,
      )
    },
    release: () => root.release(),
  }
}

/** The glass-easel node a DOM element stands for, if it stands for one. */
export function nodeOf(element: EventTarget | null): Element | undefined {
  return (element as { __wxElement?: Element } | null)?.__wxElement
}

/** The DOM element of a node; a virtual node has none. */
export function domOf(node: Element): HTMLElement | null {
  return node.getBackendElement() as unknown as HTMLElement | null
}

/** The DOM element of a node, or of the first of its descendants that has one. */
export function firstDom(node: Element): HTMLElement | null {
  const own = domOf(node)
  if (own) return own
  for (const child of node.getComposedChildren()) {
    const found = glassEasel.Element.isElement(child) ? firstDom(child) : null
    if (found) return found
  }
  return null
}

/** Whether a node is a component (and so may have a shadow tree). */
export function isComponent(node: unknown): node is ComponentNode {
  return glassEasel.Component.isComponent(node)
}

/** The component in whose template a node stands. */
export function ownerOf(node: Element): ComponentNode | undefined {
  return node.ownerShadowRoot?.getHostNode()
}

/** Whether a node has a listener that keeps an event to itself (`catch:`). */
export function catches(node: Element, type: string): boolean {
  const { listeners } = (node as unknown as { _$eventTarget: { listeners: Record<string, { finalCount: number }> } })
    ._$eventTarget
  return (listeners[type]?.finalCount ?? 0) > 0
}

/** First node matching a selector inside a component's template. */
export function queryIn(node: ComponentNode, selector: string): Element | null {
  return node.getShadowRoot()?.querySelector(selector) ?? null
}

/** All nodes matching a selector inside a component's template. */
export function queryAllIn(node: ComponentNode, selector: string): Element[] {
  return node.getShadowRoot()?.querySelectorAll(selector) ?? []
}

/** Sends an event through the tree as WeChat does, capture phase first; answers whether anybody listened and took hold of it. */
export function dispatch(
  node: Element,
  type: string,
  detail: unknown,
  extraFields?: Record<string, unknown>,
): { isHeard: boolean; isPrevented: boolean } {
  let isHeard = false
  const handleListenerReturn = (answer: unknown): boolean => {
    isHeard = true
    return answer !== false
  }
  const options = { bubbles: true, composed: true, capturePhase: true, extraFields, handleListenerReturn }
  const event = new glassEasel.Event(type, detail, options)
  glassEasel.Event.dispatchEvent(node, event)
  return { isHeard, isPrevented: event.defaultPrevented() }
}
