import { make } from '../dom'
import { onPointer, type PointerStep } from '../pointer'

/** How far (px) the content rests from the top while it refreshes, and the share of a finger's way it follows. */
const REST = 50
const RESISTANCE = 0.45
const SLACK = 8

/** What a refresher tells the scroll-view it belongs to. */
export interface RefresherEvents {
  pulling: (dy: number) => void
  refresh: () => void
  restore: () => void
  abort: () => void
}

let active: { refresher: Refresher; startY: number; isPulling: boolean } | undefined

/** The strip above a scroll-view's content that is pulled down to refresh. */
export class Refresher {
  private readonly strip = make('wx-refresher', [make('mp-dot'), make('mp-dot'), make('mp-dot')])
  private isRefreshing = false

  constructor(
    readonly host: HTMLElement,
    private readonly threshold: number,
    private readonly events: RefresherEvents,
  ) {
    host.prepend(this.strip)
    watch()
    refreshers.set(host, this)
  }

  /** Shows or ends the refreshing state, as `refresher-triggered` says. */
  setTriggered(isTriggered: boolean): void {
    if (isTriggered === this.isRefreshing) return
    this.isRefreshing = isTriggered
    this.strip.toggleAttribute('data-refreshing', isTriggered)
    this.settle(isTriggered ? REST : 0)
    if (isTriggered) this.events.refresh()
    else this.events.restore()
  }

  get isIdle(): boolean {
    return !this.isRefreshing && this.host.scrollTop <= 0
  }

  /** Follows a finger that has gone this far (px) down. */
  pull(dy: number): void {
    this.strip.style.transition = 'none'
    this.strip.style.height = `${dy}px`
    this.events.pulling(dy)
  }

  /** The finger is gone. */
  release(dy: number): void {
    if (dy >= this.threshold) this.setTriggered(true)
    else {
      this.settle(0)
      this.events.abort()
    }
  }

  private settle(height: number): void {
    this.strip.style.transition = ''
    this.strip.style.height = `${height}px`
  }
}

const refreshers = new WeakMap<Element, Refresher>()
let isWatching = false

function watch(): void {
  if (isWatching) return
  isWatching = true
  onPointer((step) => STEPS[step.phase](step))
}

const STEPS: Record<PointerStep['phase'], (step: PointerStep) => void> = {
  start({ target, touches }) {
    const host = target.closest('wx-scroll-view')
    const refresher = host ? refreshers.get(host) : undefined
    active = refresher?.isIdle ? { refresher, startY: touches[0]!.clientY, isPulling: false } : undefined
  },
  move(step) {
    if (!active) return
    const down = step.changed[0]!.clientY - active.startY
    if (!active.isPulling && (down < 0 || step.event.defaultPrevented)) active = undefined
    if (!active || down < SLACK) return
    active.isPulling = true
    if (step.event.cancelable) step.event.preventDefault()
    active.refresher.pull((down - SLACK) * RESISTANCE)
  },
  end(step) {
    if (active?.isPulling) active.refresher.release((step.changed[0]!.clientY - active.startY - SLACK) * RESISTANCE)
    active = undefined
  },
  cancel() {
    if (active?.isPulling) active.refresher.release(0)
    active = undefined
  },
}
