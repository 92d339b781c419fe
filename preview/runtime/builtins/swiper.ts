import { make } from '../dom'
import { rewriteUnits } from '../../style-units'
import { any, bool, number, text, Widget, type BuiltIn } from './widget'
import { nextIndex, offsetOf } from './swiper-steps'

interface SwiperProps {
  indicatorDots: boolean
  indicatorColor: string
  indicatorActiveColor: string
  autoplay: boolean
  current: number
  currentItemId: string
  interval: number
  duration: number
  circular: boolean
  vertical: boolean
  previousMargin: string
  nextMargin: string
  displayMultipleItems: number
}

interface Finger {
  clientX: number
  clientY: number
}

interface Touches {
  touches: Finger[]
  changedTouches: Finger[]
}

interface Drag {
  x: number
  y: number
  at: number
  isOurs: boolean
}

const SLACK = 6

class SwiperWidget extends Widget<SwiperProps> {
  private readonly dots = make('wx-swiper-dots')
  private readonly watcher = new MutationObserver(() => this.place(0, false))
  private index = 0
  private timer = 0
  private drag: Drag | undefined

  override attached(): void {
    this.index = this.props.current
    this.host.append(this.dots)
    this.watcher.observe(this.host, { childList: true })
    const listen = (name: string, step: (touches: Touches) => void): void =>
      void this.node.addListener(name, (event) => step(event as unknown as Touches))
    listen('touchstart', (event) => this.begin(event))
    listen('touchmove', (event) => this.follow(event))
    listen('touchend', (event) => this.release(event))
    listen('touchcancel', (event) => this.release(event))
    this.changed('autoplay')
    this.place(0, false)
  }

  override detached(): void {
    this.watcher.disconnect()
    clearInterval(this.timer)
  }

  override changed(name: string): void {
    if (!this.host.isConnected) return
    if (name === 'current' && this.props.current !== this.index) this.go(this.props.current, '')
    else if (name === 'currentItemId') this.goToItem(this.props.currentItemId)
    else if (name === 'autoplay' || name === 'interval') this.setTimer()
    else this.place(0, false)
  }

  private get items(): HTMLElement[] {
    return [...this.host.children].filter((child): child is HTMLElement => child.tagName === 'WX-SWIPER-ITEM')
  }

  private setTimer(): void {
    clearInterval(this.timer)
    const { autoplay, interval } = this.props
    if (autoplay)
      this.timer = window.setInterval(() => !this.drag && this.go(this.wrap(this.index + 1), 'autoplay'), interval)
  }

  // Autoplay comes round even when fingers may not.
  private wrap(index: number): number {
    return index > this.items.length - this.props.displayMultipleItems && !this.props.circular ? 0 : index
  }

  private goToItem(id: string): void {
    const index = this.items.findIndex((item) => item.getAttribute('item-id') === id)
    if (index >= 0) this.go(index, '')
  }

  private go(to: number, source: 'touch' | 'autoplay' | ''): void {
    const { items } = this
    if (!items.length) return
    const { circular, displayMultipleItems, duration } = this.props
    const index = nextIndex(to, items.length, displayMultipleItems, circular)
    const isNew = index !== this.index
    this.index = index
    this.place(0, true)
    if (!isNew) return
    const detail = { current: index, currentItemId: items[index]?.getAttribute('item-id') ?? '', source }
    // The property follows, so that a two-way binding hears of it; what the page set needs no echo.
    if (source) this.set({ current: index })
    this.emit('change', detail)
    setTimeout(() => this.emit('animationfinish', detail), duration)
  }

  /** Puts every item where it belongs; `shift` is how far (in items) a finger has moved them. */
  private place(shift: number, isAnimated: boolean): void {
    const { vertical, circular, displayMultipleItems: shown, previousMargin, nextMargin, duration } = this.props
    const [before, after] = [previousMargin, nextMargin].map((margin) => rewriteUnits(margin) || '0px')
    const extent = `calc((100% - ${before} - ${after}) / ${shown})`
    const { items } = this
    this.host.toggleAttribute('vertical', vertical)
    items.forEach((item, at) => {
      const offset = offsetOf(at, this.index - shift, items.length, circular && items.length > shown)
      const last = Number(item.dataset.offset ?? offset)
      // Coming in from the other end is not a journey across the whole strip.
      item.style.transition =
        isAnimated && Math.abs(last - offset) < items.length / 2 ? `transform ${duration}ms ease-out` : 'none'
      item.dataset.offset = String(offset)
      Object.assign(item.style, vertical ? { top: before, height: extent } : { left: before, width: extent })
      item.style.transform = vertical ? `translateY(${offset * 100}%)` : `translateX(${offset * 100}%)`
    })
    this.paintDots(items.length)
  }

  private paintDots(count: number): void {
    const { indicatorDots, indicatorColor, indicatorActiveColor } = this.props
    this.dots.hidden = !indicatorDots
    if (!indicatorDots) return
    const dots = Array.from({ length: count }, (_none, at) => {
      const dot = make('wx-swiper-dot')
      dot.style.background = at === this.index ? indicatorActiveColor : indicatorColor
      return dot
    })
    this.dots.replaceChildren(...dots)
  }

  private begin({ touches }: Touches): void {
    const [finger] = touches
    if (finger) this.drag = { x: finger.clientX, y: finger.clientY, at: performance.now(), isOurs: false }
  }

  private follow({ changedTouches: [finger] }: Touches): void {
    if (!this.drag || !finger) return
    const along = this.along(finger)
    if (!this.drag.isOurs) this.drag = this.claim(this.drag, along, this.across(finger))
    if (this.drag?.isOurs) this.place(this.limit(along / this.size), false)
  }

  /** A movement along the strip is the swiper's, one across it the page's; a small one is nobody's yet. */
  private claim(drag: Drag, along: number, across: number): Drag | undefined {
    if (Math.max(Math.abs(along), Math.abs(across)) <= SLACK) return drag
    return Math.abs(along) > Math.abs(across) ? { ...drag, isOurs: true } : undefined
  }

  private release({ changedTouches: [finger] }: Touches): void {
    const { drag } = this
    if (!drag?.isOurs || !finger) {
      this.drag = undefined
      return
    }
    const along = this.along(finger)
    this.drag = undefined
    const isFlick = performance.now() - drag.at < 300 && Math.abs(along) > 24
    const steps = isFlick ? -Math.sign(along) : -Math.round(along / this.size)
    this.go(this.index + steps, 'touch')
  }

  private along({ clientX, clientY }: Finger): number {
    const { x, y } = this.drag ?? { x: clientX, y: clientY }
    return this.props.vertical ? clientY - y : clientX - x
  }

  private across({ clientX, clientY }: Finger): number {
    const { x, y } = this.drag ?? { x: clientX, y: clientY }
    return this.props.vertical ? clientX - x : clientY - y
  }

  // At an end that does not come round, the strip resists.
  private limit(shift: number): number {
    const { circular, displayMultipleItems } = this.props
    const isPastEnd = shift > this.index || this.index - shift > this.items.length - displayMultipleItems
    return !circular && isPastEnd ? shift / 3 : shift
  }

  private get size(): number {
    return (this.props.vertical ? this.items[0]?.offsetHeight : this.items[0]?.offsetWidth) || 1
  }
}

/** `<swiper>`. */
export const swiper: BuiltIn = {
  properties: {
    indicatorDots: bool(),
    indicatorColor: text('rgba(0, 0, 0, .3)'),
    indicatorActiveColor: text('#000000'),
    autoplay: bool(),
    current: number(0),
    currentItemId: text(),
    interval: number(5000),
    duration: number(500),
    circular: bool(),
    vertical: bool(),
    previousMargin: text('0px'),
    nextMargin: text('0px'),
    displayMultipleItems: number(1),
    snapToEdge: any(),
    easingFunction: any(),
  },
  widget: SwiperWidget,
}
