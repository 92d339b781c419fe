import { instancePrototype, type Instance } from './engine'
import { pageOf } from './page-stack'

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
  })
}
