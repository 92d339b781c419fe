import type { Element as Node, Instance } from './engine'
import { reportError } from './report'
import { descriptorOf } from './wxs-descriptor'

type WxsFunction = ((...args: unknown[]) => unknown) & { isWxs?: true }
type Module = Record<string, unknown>
type Define = (name: string, load: unknown) => () => Module

// The build renames `.constructor` in WXS, where it is the name of a type.
Object.defineProperty(Object.prototype, '__wxsType', {
  configurable: true,
  enumerable: false,
  get(this: unknown) {
    return Object.prototype.toString.call(this).slice(8, -1)
  },
})

Object.assign(globalThis, {
  getRegExp: (pattern: string, flags?: string) => new RegExp(pattern, flags),
  getDate: (...args: [number, number]) => new Date(...args),
})

/** Marks the functions a WXS module exports, so that an event handler coming from there is told from a page's method. */
export function wxsModule(define: Define): Define {
  return (name, load) => {
    const open = define(name, load)
    return () => {
      const exported = open()
      for (const value of Object.values(exported)) if (typeof value === 'function') (value as WxsFunction).isWxs = true
      return exported
    }
  }
}

/** `change:prop` observers run after the first rendering, with descriptors, as in WeChat. */
export function wxsObserver(listener: (...args: unknown[]) => void) {
  return (value: unknown, old: unknown, host: Node, node: Node): void => {
    setTimeout(() => {
      try {
        listener(value, old, descriptorOf(host), descriptorOf(node))
      } catch (error) {
        reportError(error, 'wxs')
      }
    }, 0)
  }
}

/** Calls an event handler; only what a WXS function answers can hold an event up. */
export function wxsEvent(caller: Instance, event: { currentTarget: Node | Instance }, listener: WxsFunction): unknown {
  if (!listener.isWxs) {
    listener.call(caller, event)
    return undefined
  }
  const target = '_$' in event.currentTarget ? (event.currentTarget as Instance)._$ : (event.currentTarget as Node)
  const wrapped = Object.create(event, { instance: { value: descriptorOf(target) } }) as object
  return listener.call(null, wrapped, descriptorOf(caller._$))
}
