import { domOf, ownerOf, queryIn } from '../engine'
import { Refresher } from './refresher'
import { any, bool, number, text, Widget, type BuiltIn } from './widget'

interface ScrollProps {
  scrollX: boolean
  scrollY: boolean
  upperThreshold: number
  lowerThreshold: number
  scrollTop: unknown
  scrollLeft: unknown
  scrollIntoView: string
  scrollIntoViewOffset: number
  scrollWithAnimation: boolean
  enableFlex: boolean
  showScrollbar: boolean
  refresherEnabled: boolean
  refresherTriggered: boolean
  refresherThreshold: number
}

class ScrollViewWidget extends Widget<ScrollProps> {
  private last = { left: 0, top: 0 }
  private isAtEnd = false
  private isAtStart = true
  private refresher: Refresher | undefined

  override attached(): void {
    this.host.addEventListener('scroll', () => this.scrolled(), { passive: true })
    Object.keys(this.updates).forEach((name) => this.changed(name))
  }

  override changed(name: string): void {
    this.updates[name]?.()
  }

  /** What `NodesRef.node()` answers for a scroll-view: WeChat's ScrollViewContext. */
  readonly context = {
    scrollTo: ({ top, left, animated = true }: { top?: number; left?: number; animated?: boolean }): void => {
      this.host.scrollTo({ top, left, behavior: animated ? 'smooth' : 'auto' })
    },
    scrollIntoView: (selector: string): void => this.reveal(selector, 0),
  }

  private readonly updates: Record<string, () => void> = {
    scrollX: () => (this.host.style.overflowX = this.props.scrollX ? 'auto' : 'hidden'),
    scrollY: () => (this.host.style.overflowY = this.props.scrollY ? 'auto' : 'hidden'),
    enableFlex: () => this.host.toggleAttribute('enable-flex', this.props.enableFlex),
    showScrollbar: () => this.host.toggleAttribute('hide-bar', !this.props.showScrollbar),
    scrollTop: () => this.moveTo({ top: toPixels(this.props.scrollTop) }),
    scrollLeft: () => this.moveTo({ left: toPixels(this.props.scrollLeft) }),
    refresherEnabled: () => this.addRefresher(),
    refresherTriggered: () => this.refresher?.setTriggered(this.props.refresherTriggered),
    scrollIntoView: () =>
      this.props.scrollIntoView && this.reveal(`#${this.props.scrollIntoView}`, this.props.scrollIntoViewOffset),
  }

  private addRefresher(): void {
    if (!this.props.refresherEnabled || this.refresher) return
    this.refresher = new Refresher(this.host, this.props.refresherThreshold, {
      pulling: (dy) => this.emit('refresherpulling', { dy, deltaY: dy }),
      refresh: () => {
        this.set({ refresherTriggered: true })
        this.emit('refresherrefresh')
      },
      restore: () => this.emit('refresherrestore'),
      abort: () => this.emit('refresherabort'),
    })
  }

  private moveTo(to: ScrollToOptions): void {
    if (to.top === undefined && to.left === undefined) return
    // What to scroll over may be rendered by the same update.
    requestAnimationFrame(() =>
      this.host.scrollTo({ ...to, behavior: this.props.scrollWithAnimation ? 'smooth' : 'auto' }),
    )
  }

  private reveal(selector: string, offset: number): void {
    requestAnimationFrame(() => {
      const owner = ownerOf(this.node)
      const target = owner && queryIn(owner, selector)
      const element = target && domOf(target)
      if (!element) return
      const box = element.getBoundingClientRect()
      const own = this.host.getBoundingClientRect()
      const top = this.props.scrollY ? this.host.scrollTop + box.top - own.top + offset : undefined
      const left = this.props.scrollX ? this.host.scrollLeft + box.left - own.left + offset : undefined
      this.host.scrollTo({ top, left, behavior: this.props.scrollWithAnimation ? 'smooth' : 'auto' })
    })
  }

  private scrolled(): void {
    const { scrollLeft, scrollTop, scrollHeight, scrollWidth } = this.host
    const { last } = this
    this.emit('scroll', {
      scrollLeft,
      scrollTop,
      scrollHeight,
      scrollWidth,
      deltaX: last.left - scrollLeft,
      deltaY: last.top - scrollTop,
    })
    this.last = { left: scrollLeft, top: scrollTop }
    this.reportEnds()
  }

  private reportEnds(): void {
    const { scrollY, lowerThreshold, upperThreshold } = this.props
    const { position, room } = this.way
    const isAtEnd = room - position <= lowerThreshold
    const isAtStart = position <= upperThreshold
    if (isAtEnd && !this.isAtEnd) this.emit('scrolltolower', { direction: scrollY ? 'bottom' : 'right' })
    if (isAtStart && !this.isAtStart) this.emit('scrolltoupper', { direction: scrollY ? 'top' : 'left' })
    this.isAtEnd = isAtEnd
    this.isAtStart = isAtStart
  }

  private get way(): { position: number; room: number } {
    const { host } = this
    if (this.props.scrollY) return { position: host.scrollTop, room: host.scrollHeight - host.clientHeight }
    return { position: host.scrollLeft, room: host.scrollWidth - host.clientWidth }
  }
}

function toPixels(value: unknown): number | undefined {
  const pixels = parseFloat(String(value))
  return Number.isFinite(pixels) ? pixels : undefined
}

/** `<scroll-view>`. */
export const scrollView: BuiltIn = {
  properties: {
    scrollX: bool(),
    scrollY: bool(),
    upperThreshold: number(50),
    lowerThreshold: number(50),
    scrollTop: any(),
    scrollLeft: any(),
    scrollIntoView: text(),
    scrollIntoViewOffset: number(0),
    scrollWithAnimation: bool(),
    enableFlex: bool(),
    showScrollbar: bool(true),
    enhanced: any(),
    bounces: any(),
    pagingEnabled: any(),
    scrollAnchoring: any(),
    enableBackToTop: any(),
    refresherEnabled: bool(),
    refresherTriggered: bool(),
    refresherThreshold: number(45),
    refresherDefaultStyle: text('black'),
    refresherBackground: text(),
  },
  widget: ScrollViewWidget,
}
