import type { Page } from './page'
import { currentPage } from './page-stack'
import { onPointer, type PointerStep } from './pointer'

/** How far (px) the page is pulled before letting go refreshes, and where it rests while it does. */
const THRESHOLD = 50
const REST = 60
/** The page follows the finger at this share of its way, as if it resisted. */
const RESISTANCE = 0.45
/** A pull is a pull once it goes further than a tap may. */
const SLACK = 10

interface Pull {
  page: Page
  startX: number
  startY: number
  isPulling: boolean
}

let pull: Pull | undefined
const refreshing = new WeakSet<Page>()

/** Starts listening for pulls on pages with `enablePullDownRefresh`. */
export function watchPullRefresh(): void {
  onPointer((step) => STEPS[step.phase](step))
}

/** Shows the refreshing state and tells the page: after a pull, or for `wx.startPullDownRefresh`. */
export function startRefresh(page: Page): void {
  if (refreshing.has(page)) return
  refreshing.add(page)
  page.viewport.dataset.refreshing = ''
  settle(page, REST)
  page.call('onPullDownRefresh')
}

/** Ends the refreshing state. */
export function stopRefresh(page: Page): void {
  refreshing.delete(page)
  settle(page, 0)
  setTimeout(() => !refreshing.has(page) && delete page.viewport.dataset.refreshing, 250)
}

const STEPS: Record<PointerStep['phase'], (step: PointerStep) => void> = {
  start({ target, touches }) {
    pull = undefined
    const page = currentPage()
    if (!page?.window.enablePullDownRefresh || refreshing.has(page) || touches.length !== 1) return
    if (!page.scroller.contains(target) || page.scroller.scrollTop > 0 || isInsideScroll(target, page.scroller)) return
    pull = { page, startX: touches[0]!.clientX, startY: touches[0]!.clientY, isPulling: false }
  },
  move(step) {
    if (!pull) return
    const { clientX, clientY } = step.changed[0]!
    const down = clientY - pull.startY
    // A handler of the page that took hold of the movement (a dialog, a swipe) wins.
    if (
      !pull.isPulling &&
      (step.event.defaultPrevented || down < 0 || Math.abs(clientX - pull.startX) > down + SLACK)
    ) {
      pull = undefined
      return
    }
    if (down < SLACK) return
    pull.isPulling = true
    if (step.event.cancelable) step.event.preventDefault()
    move(pull.page, (down - SLACK) * RESISTANCE)
  },
  end() {
    if (!pull?.isPulling) return
    const { page } = pull
    pull = undefined
    if (offsetOf(page) >= THRESHOLD) startRefresh(page)
    else settle(page, 0)
  },
  cancel() {
    if (pull?.isPulling) settle(pull.page, 0)
    pull = undefined
  },
}

function move(page: Page, offset: number): void {
  page.viewport.dataset.pulling = ''
  page.body.style.transition = 'none'
  page.body.dataset.offset = String(offset)
  page.body.style.transform = `translateY(${offset}px)`
}

function settle(page: Page, offset: number): void {
  page.body.style.transition = ''
  page.body.dataset.offset = String(offset)
  page.body.style.transform = offset ? `translateY(${offset}px)` : ''
  if (!offset) setTimeout(() => offsetOf(page) === 0 && delete page.viewport.dataset.pulling, 250)
}

function offsetOf(page: Page): number {
  return Number(page.body.dataset.offset ?? 0)
}

/** Whether something between the touched element and the page scrolls by itself and is not at its top. */
function isInsideScroll(target: Element, scroller: HTMLElement): boolean {
  for (let element: Element | null = target; element && element !== scroller; element = element.parentElement) {
    if (element.scrollTop > 0) return true
    if (getComputedStyle(element).position === 'fixed') return true
  }
  return false
}
