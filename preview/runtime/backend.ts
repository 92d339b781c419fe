import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { domTag } from '../components'
import { needsRewrite, rewriteUnits } from '../style-units'

const DOM_EVENTS = new Set(['transitionend', 'animationstart', 'animationiteration', 'animationend'])

interface BackendElement {
  addEventListener(type: string, listener: (event: Event) => void): void
}

/** glass-easel's window backend with WeChat's tag names; touch events come from `touch.ts` instead of the backend. */
export class DomBackend extends glassEasel.CurrentWindowBackendContext {
  private readonly watched = new WeakMap<BackendElement, Set<string>>()

  constructor() {
    super()
    const plain = {
      createElement: (tag: string) => document.createElement(domTag(tag)),
      createTextNode: (text: string) => document.createTextNode(text),
      createDocumentFragment: () => document.createDocumentFragment(),
    }
    Object.assign(this, { document: plain })
  }

  override onEvent(): void {
    // Touches are dispatched by touch.ts, with WeChat's tap rules and coordinates.
  }

  override setModelBindingStat(): void {
    // Inputs are components here, so a two-way binding never reaches a bare element.
  }

  override setListenerStats(element: unknown, type: string): void {
    const target = element as BackendElement | null
    if (!target || !DOM_EVENTS.has(type)) return
    const types = this.watched.get(target) ?? new Set()
    this.watched.set(target, types)
    if (types.has(type)) return
    types.add(type)
    target.addEventListener(type, forward)
  }
}

const seen = new WeakSet<Event>()

/** Passes a DOM animation event into the tree, once, however many listening elements it bubbles through. */
function forward(event: Event): void {
  if (seen.has(event)) return
  seen.add(event)
  const { elapsedTime, propertyName, animationName } = event as TransitionEvent & AnimationEvent
  const node = closestNode(event.target)
  if (!node) return
  const options = { originalEvent: event, bubbles: true, composed: true, capturePhase: true }
  glassEasel.Event.dispatchEvent(
    node,
    new glassEasel.Event(event.type, { elapsedTime, propertyName, animationName }, options),
  )
}

/** The glass-easel node of the nearest element that has one. */
export function closestNode(target: EventTarget | null): glassEasel.Element | undefined {
  let element = target as (Node & { __wxElement?: glassEasel.Element }) | null
  while (element && !element.__wxElement) element = element.parentNode
  return element?.__wxElement
}

const setNodeStyle = glassEasel.Element.prototype.setNodeStyle
glassEasel.Element.prototype.setNodeStyle = function (this: glassEasel.Element, style, index) {
  setNodeStyle.call(this, needsRewrite(style) ? rewriteUnits(style) : style, index)
}
