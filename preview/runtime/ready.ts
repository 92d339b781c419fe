import { codeSpace, type ComponentNode } from './engine'

// glass-easel leaves the `ready` lifetime to its host: once after the first layout, children before parents.
let waiting: ComponentNode[] = []
let afterwards: (() => void)[] = []
let isScheduled = false

function flush(): void {
  const components = waiting.reverse()
  const callbacks = afterwards
  waiting = []
  afterwards = []
  isScheduled = false
  components.forEach((component) => component.triggerLifetime('ready', []))
  callbacks.forEach((callback) => callback())
}

function schedule(): void {
  if (isScheduled) return
  isScheduled = true
  setTimeout(flush, 0)
}

/** Calls back after the components attached so far have had their `ready`. */
export function afterReady(callback: () => void): void {
  afterwards.push(callback)
  schedule()
}

const readiness = codeSpace.getComponentSpace().defineBehavior({
  lifetimes: {
    attached(this: unknown) {
      const node = (this as { _$?: ComponentNode })._$ ?? (this as ComponentNode)
      waiting.push(node)
      schedule()
    },
  },
})

/** Makes every component registered from now on take part. */
export function watchReadiness(): void {
  codeSpace.setOverallBehavior(readiness as unknown as Parameters<typeof codeSpace.setOverallBehavior>[0])
}
