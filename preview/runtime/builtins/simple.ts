import { make } from '../dom'
import { mediaQuery } from '../observers'
import { rewriteUnits } from '../../style-units'
import { any, bool, number, text, Widget, type BuiltIn } from './widget'

class IconWidget extends Widget<{ type: string; size: unknown; color: string }> {
  override attached(): void {
    this.changed()
  }

  override changed(): void {
    const { type, size, color } = this.props
    this.host.setAttribute('type', type)
    const length = String(size)
    this.host.style.setProperty('--size', /^[\d.]+$/.test(length) ? `${length}px` : rewriteUnits(length))
    this.host.style.setProperty('--color', color || (ICON_COLORS[type] ?? '#10aeff'))
  }
}

const ICON_COLORS: Record<string, string> = {
  success: '#09bb07',
  success_no_circle: '#09bb07',
  warn: '#f76260',
  cancel: '#f43530',
  clear: '#b2b2b2',
  search: '#b2b2b2',
}

/** `<icon>`. */
export const icon: BuiltIn = { properties: { type: text(), size: any(23), color: text() }, widget: IconWidget }

interface ProgressProps {
  percent: number
  showInfo: boolean
  strokeWidth: number
  color: string
  activeColor: string
  backgroundColor: string
  borderRadius: number
  active: boolean
  duration: number
}

class ProgressWidget extends Widget<ProgressProps> {
  private readonly bar = make('wx-progress-bar')
  private readonly info = make('wx-progress-info')

  override attached(): void {
    this.host.append(make('wx-progress-track', [this.bar]), this.info)
    this.changed()
  }

  override changed(): void {
    const { percent, showInfo, strokeWidth, color, activeColor, backgroundColor, borderRadius, active, duration } =
      this.props
    const share = Math.min(100, Math.max(0, percent))
    this.info.hidden = !showInfo
    this.info.textContent = `${share}%`
    const looks = {
      '--track': backgroundColor,
      '--bar': activeColor || color,
      '--height': `${strokeWidth}px`,
      '--radius': `${borderRadius}px`,
    }
    for (const [name, look] of Object.entries(looks)) this.host.style.setProperty(name, look)
    this.bar.style.transition = active ? `width ${share * duration}ms linear` : ''
    this.bar.style.width = `${share}%`
  }
}

/** `<progress>`. */
export const progress: BuiltIn = {
  properties: {
    percent: number(0),
    showInfo: bool(),
    strokeWidth: number(6),
    color: text('#09bb07'),
    activeColor: text(),
    backgroundColor: text('#ebebeb'),
    borderRadius: number(0),
    fontSize: any(),
    active: bool(),
    activeMode: any(),
    duration: number(30),
  },
  widget: ProgressWidget,
}

/** A canvas node as WeChat hands it out: it draws, but is no event target. */
class CanvasWidget extends Widget<{ type: string; disableScroll: boolean }> {
  readonly context = Object.assign(make('wx-canvas-node', [], 'canvas'), {
    createImage: () => new Image(),
    createPath2D: (path?: string) => new Path2D(path),
    createImageData: (width: number, height: number) => new ImageData(width, height),
    requestAnimationFrame: (callback: FrameRequestCallback) => requestAnimationFrame(callback),
    cancelAnimationFrame: (handle: number) => cancelAnimationFrame(handle),
    addEventListener: undefined,
    removeEventListener: undefined,
  })

  override attached(): void {
    this.host.append(this.context)
    this.changed()
  }

  override changed(): void {
    this.host.style.touchAction = this.props.disableScroll ? 'none' : ''
  }
}

/** `<canvas type="2d">`. */
export const canvas: BuiltIn = {
  properties: { type: text(), canvasId: text(), disableScroll: bool() },
  widget: CanvasWidget,
}

class PageMetaWidget extends Widget<{ pageStyle: string }> {
  override attached(): void {
    this.changed()
  }

  override detached(): void {
    this.apply('')
  }

  override changed(): void {
    this.apply(this.props.pageStyle)
  }

  private apply(style: string): void {
    const page = this.host.closest<HTMLElement>('wx-page')
    const scroller = this.host.closest<HTMLElement>('.mp-scroll')
    if (!page || !scroller) return
    page.style.cssText = rewriteUnits(style)
    // The page's own overflow is what scrolls it in WeChat.
    scroller.style.overflow = page.style.overflow
  }
}

/** `<page-meta>`. */
export const pageMeta: BuiltIn = {
  properties: { pageStyle: text(), rootFontSize: any(), rootBackgroundColor: any() },
  widget: PageMetaWidget,
}

const CONDITIONS = ['minWidth', 'maxWidth', 'width', 'minHeight', 'maxHeight', 'height', 'orientation'] as const

class MatchMediaWidget extends Widget<Record<(typeof CONDITIONS)[number], number | string | null>> {
  private stop: (() => void) | undefined

  override attached(): void {
    this.changed()
  }

  override detached(): void {
    this.stop?.()
  }

  override changed(): void {
    this.stop?.()
    const given = CONDITIONS.filter((name) => this.props[name] !== null).map(
      (name) => [name, this.props[name]!] as const,
    )
    const query = matchMedia(mediaQuery(Object.fromEntries(given)))
    const show = (): void => void (this.host.hidden = !query.matches)
    query.addEventListener('change', show)
    this.stop = () => query.removeEventListener('change', show)
    show()
  }
}

/** `<match-media>`. */
export const matchMediaTag: BuiltIn = {
  properties: Object.fromEntries(CONDITIONS.map((name) => [name, any()])),
  widget: MatchMediaWidget,
}
