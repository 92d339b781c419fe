import { instancePrototype, type Instance } from './engine'
import { animate, clearAnimation } from './keyframes'
import { PageIntersectionObserver, PageMediaQueryObserver } from './observers'
import { pageOf } from './page-stack'
import { SelectorQuery } from './selector-query'

/** Gives pages and components the methods WeChat adds to glass-easel's. */
export function extendInstances(): void {
  const triggerEvent = instancePrototype.triggerEvent as Instance['triggerEvent']
  Object.assign(instancePrototype, {
    triggerEvent(this: Instance, name: string, detail: unknown = {}, options: object = {}) {
      triggerEvent.call(this, name, detail, options)
    },
    getTabBar(this: Instance, callback?: (bar: Instance | null) => void) {
      const bar = pageOf(this)?.tabBar?.instance ?? null
      callback?.(bar)
      return bar
    },
    getPageId(this: Instance) {
      return pageOf(this)?.id ?? 0
    },
    createSelectorQuery(this: Instance) {
      return new SelectorQuery(this)
    },
    createIntersectionObserver(this: Instance, options?: object) {
      return new PageIntersectionObserver(this, options)
    },
    createMediaQueryObserver() {
      return new PageMediaQueryObserver()
    },
    animate,
    clearAnimation,
  })
}
