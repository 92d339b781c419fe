import { PageAnimation } from '../animation'
import type { Instance } from '../engine'
import { PageIntersectionObserver } from '../observers'
import { SelectorQuery } from '../selector-query'

/** Asking about nodes, and moving them. */
export const nodes = {
  createSelectorQuery: () => new SelectorQuery(undefined),
  createIntersectionObserver: (instance: Instance, options?: object) => new PageIntersectionObserver(instance, options),
  createAnimation: (timing?: object) => new PageAnimation(timing),
}
