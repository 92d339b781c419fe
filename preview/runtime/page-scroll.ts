import { domOf, queryIn } from './engine'
import type { Page } from './page'

/** WeChat's distance in px from the end at which `onReachBottom` fires. */
const REACH_BOTTOM = 50

/** Tells a page about its scrolling: `onPageScroll`, and `onReachBottom` once each time the end comes near. */
export function watchPageScroll(page: Page): void {
  const { scroller, window } = page
  const distance = window.onReachBottomDistance ?? REACH_BOTTOM
  let reachedAt = -1
  if (window.disableScroll) scroller.style.overflow = 'hidden'
  scroller.addEventListener(
    'scroll',
    () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller
      if (page.has('onPageScroll')) page.call('onPageScroll', { scrollTop })
      const isNear = scrollHeight - clientHeight - scrollTop <= distance
      if (isNear && reachedAt !== scrollHeight) page.call('onReachBottom')
      // The same end is reached once; after more content came it is another end.
      reachedAt = isNear ? scrollHeight : -1
    },
    { passive: true },
  )
}

/** Where `wx.pageScrollTo` goes: a distance in px from the top or a node of the page. */
export interface ScrollTarget {
  scrollTop?: number
  duration?: number
  selector?: string
  offsetTop?: number
}

/** Scrolls a page. @throws Error when the selector names nothing */
export function scrollPage(page: Page, { scrollTop, duration = 300, selector, offsetTop = 0 }: ScrollTarget): void {
  const top = selector ? topOf(page, selector) + offsetTop : (scrollTop ?? 0)
  page.scroller.scrollTo({ top, behavior: duration > 0 ? 'smooth' : 'auto' })
}

function topOf(page: Page, selector: string): number {
  const node = queryIn(page.root.node, selector)
  const element = node && domOf(node)
  if (!element) throw new Error(`"${selector}" is not found in the page`)
  return element.getBoundingClientRect().top - page.scroller.getBoundingClientRect().top + page.scroller.scrollTop
}
