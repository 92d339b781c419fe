import type { ComponentNode } from '../engine'

/** A property of a built-in component: its type with the value it has unless the template says otherwise. */
export type Property = {
  type: StringConstructor | NumberConstructor | BooleanConstructor | ArrayConstructor | null
  value: unknown
}

/** Attribute names (camel case) to properties. */
export type Properties = Record<string, Property>

/** The behaviour of one instance of a built-in component. */
export abstract class Widget<Props extends object = object> {
  constructor(
    readonly node: ComponentNode,
    readonly host: HTMLElement,
  ) {}

  /** Current property values. */
  get props(): Props {
    return this.node.data as Props
  }

  /** The node came on screen. */
  attached(): void {}

  /** The node is gone. */
  detached(): void {}

  /** A property has a new value; not called before `attached` for values that are the defaults. */
  changed(_name: string): void {}

  /** Tells the page; events of built-in components do not bubble unless asked to. */
  emit(name: string, detail: unknown = {}, options: { bubbles?: boolean; composed?: boolean } = {}): void {
    this.node.triggerEvent(name, detail, options)
  }

  /** Changes own properties, which two-way bindings hear. */
  set(values: Partial<Props>): void {
    this.node.setData(values)
  }
}

/** How a built-in component is made. */
export interface BuiltIn {
  properties: Properties
  widget: new (node: ComponentNode, host: HTMLElement) => Widget
}

export const text = (value = ''): Property => ({ type: String, value })
export const number = (value = 0): Property => ({ type: Number, value })
export const bool = (value = false): Property => ({ type: Boolean, value })
export const any = (value: unknown = null): Property => ({ type: null, value })

const ARIA = (
  'ariaRole ariaLabel ariaHidden ariaChecked ariaDisabled ariaSelected ariaControls ariaLabelledby ariaDescribedby ariaModal ariaLive ' +
  'ariaBusy ariaExpanded ariaCurrent ariaHaspopup ariaValuemax ariaValuemin ariaValuenow ariaValuetext ariaRoledescription ariaAtomic tabIndex'
).split(' ')

/** Accessibility attributes, which any component takes. */
export const aria: Properties = Object.fromEntries(ARIA.map((name) => [name, any()]))

/** The touched look, which buttons and links take. */
export const hover = (className: string, startMs: number, stayMs: number): Properties => ({
  hoverClass: text(className),
  hoverStopPropagation: bool(),
  hoverStartTime: number(startMs),
  hoverStayTime: number(stayMs),
})

const widgets = new WeakMap<object, Widget>()

/** Remembers the widget of a node. */
export function keepWidget(node: object, widget: Widget): void {
  widgets.set(node, widget)
}

/** The widget of a node or of the element that stands for it. */
export function widgetOf(node: object | null | undefined): Widget | undefined {
  if (!node) return undefined
  return widgets.get(node) ?? widgets.get((node as { __wxElement?: object }).__wxElement ?? {})
}
