import { domOf, firstDom, queryAllIn, queryIn, type Element as Node, type Instance } from './engine'
import { origin } from './origin'
import { pageOf } from './page-stack'

interface Margins {
  left?: number
  top?: number
  right?: number
  bottom?: number
}

interface Options {
  thresholds?: number[]
  initialRatio?: number
  observeAll?: boolean
}

/** `createIntersectionObserver`: whether nodes are in view of another node or of the page. */
export class PageIntersectionObserver {
  private root: Element | null = null
  private margins: Margins = {}
  private readonly observers: IntersectionObserver[] = []

  constructor(
    private readonly instance: Instance,
    private readonly options: Options = {},
  ) {}

  relativeTo(selector: string, margins: Margins = {}): this {
    const node = queryIn(this.instance._$, selector)
    this.root = node && domOf(node)
    this.margins = margins
    return this
  }

  relativeToViewport(margins: Margins = {}): this {
    this.root = pageOf(this.instance)?.viewport ?? null
    this.margins = margins
    return this
  }

  observe(selector: string, callback: (result: object) => void): void {
    const found = queryAllIn(this.instance._$, selector)
    for (const node of this.options.observeAll ? found : found.slice(0, 1)) this.watch(node, callback)
  }

  disconnect(): void {
    this.observers.splice(0).forEach((observer) => observer.disconnect())
  }

  private watch(node: Node, callback: (result: object) => void): void {
    const element = firstDom(node)
    if (!element) return
    const { thresholds = [0], initialRatio = 0 } = this.options
    let last = initialRatio
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          // WeChat is silent while the ratio is what it was taken to be at first.
          if (entry.intersectionRatio === last && !entry.isIntersecting) continue
          last = entry.intersectionRatio
          callback(toResult(entry, node))
        }
      },
      { root: this.root, rootMargin: toMargin(this.margins), threshold: thresholds },
    )
    observer.observe(element)
    this.observers.push(observer)
  }
}

function toResult(entry: IntersectionObserverEntry, node: Node): object {
  return {
    id: node.id,
    dataset: node.dataset,
    intersectionRatio: entry.intersectionRatio,
    boundingClientRect: toRect(entry.boundingClientRect),
    intersectionRect: toRect(entry.intersectionRect),
    relativeRect: toRect(entry.rootBounds ?? entry.boundingClientRect),
    time: Date.now(),
  }
}

function toRect({ left, top, right, bottom, width, height }: DOMRectReadOnly): object {
  const { x, y } = origin
  return { left: left - x, right: right - x, top: top - y, bottom: bottom - y, width, height }
}

function toMargin({ top = 0, right = 0, bottom = 0, left = 0 }: Margins): string {
  return `${top}px ${right}px ${bottom}px ${left}px`
}

/** `createMediaQueryObserver`. */
export class PageMediaQueryObserver {
  private stop: (() => void) | undefined

  observe(conditions: Record<string, number | string>, callback: (result: { matches: boolean }) => void): void {
    const query = matchMedia(mediaQuery(conditions))
    const tell = (): void => callback({ matches: query.matches })
    query.addEventListener('change', tell)
    this.stop = () => query.removeEventListener('change', tell)
    tell()
  }

  disconnect(): void {
    this.stop?.()
  }
}

/** A CSS media query of WeChat's conditions (`minWidth`, `orientation`, ...; numbers are px). */
export function mediaQuery(conditions: Record<string, number | string>): string {
  return Object.entries(conditions)
    .map(
      ([name, value]) =>
        `(${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value}${typeof value === 'number' ? 'px' : ''})`,
    )
    .join(' and ')
}
