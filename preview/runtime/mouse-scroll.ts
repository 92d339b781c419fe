import { catches, nodeOf } from './engine'
import { onPointer, type PointerStep } from './pointer'

/** A mouse that moves further than this (px) while pressed drags what it is on. */
const SLACK = 6
/** Share of its speed (px per ms) the content keeps per frame after it is let go, and where it comes to rest. */
const FRICTION = 0.95
const REST = 0.02

interface Drag {
  target: Element
  scroller: Element | null
  x: number
  y: number
  at: number
  speedX: number
  speedY: number
}

let drag: Drag | undefined

/** Lets the mouse drag pages and scroll-views as a finger would, and stops its wheel where a finger is stopped. */
export function watchMouseScroll(): void {
  document.addEventListener('wheel', stopWheel, { capture: true, passive: false })
  onPointer((step) => {
    if (step.isMouse) STEPS[step.phase](step)
  })
}

const STEPS: Record<PointerStep['phase'], (step: PointerStep) => void> = {
  start({ target, changed, event }) {
    const { clientX: x, clientY: y } = changed[0]!
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    drag =
      isField || event.defaultPrevented
        ? undefined
        : { target, scroller: null, x, y, at: performance.now(), speedX: 0, speedY: 0 }
  },
  move({ changed, event }) {
    if (!drag) return
    const { clientX, clientY } = changed[0]!
    const dx = drag.x - clientX
    const dy = drag.y - clientY
    if (!drag.scroller) {
      if (Math.hypot(dx, dy) < SLACK) return
      drag.scroller = event.defaultPrevented ? null : scrollerOf(drag.target, dx, dy)
      if (!drag.scroller) drag = undefined
    }
    if (drag) follow(drag, dx, dy)
  },
  end() {
    if (drag?.scroller) glide(drag.scroller, drag.speedX, drag.speedY)
    drag = undefined
  },
  cancel() {
    drag = undefined
  },
}

/** An overlay with `catch:touchmove` keeps the page below it still. */
function stopWheel(event: WheelEvent): void {
  if (!(event.target instanceof Element)) return
  const scroller = scrollerOf(event.target, event.deltaX, event.deltaY)
  for (let element: Element | null = event.target; element && element !== scroller; element = element.parentElement) {
    const node = nodeOf(element)
    if (node && catches(node, 'touchmove')) return event.preventDefault()
  }
}

function follow(current: Drag, dx: number, dy: number): void {
  const now = performance.now()
  const passed = Math.max(1, now - current.at)
  current.scroller?.scrollBy({ left: dx, top: dy, behavior: 'instant' })
  Object.assign(current, { x: current.x - dx, y: current.y - dy, at: now, speedX: dx / passed, speedY: dy / passed })
}

function glide(scroller: Element, speedX: number, speedY: number): void {
  let last = performance.now()
  const step = (now: number): void => {
    scroller.scrollBy({ left: speedX * (now - last), top: speedY * (now - last), behavior: 'instant' })
    last = now
    speedX *= FRICTION
    speedY *= FRICTION
    if (Math.hypot(speedX, speedY) > REST && !drag) requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}

/** The nearest element that can still scroll the way the mouse goes. */
function scrollerOf(target: Element, dx: number, dy: number): Element | null {
  const isVertical = Math.abs(dy) > Math.abs(dx)
  for (let element: Element | null = target; element; element = element.parentElement) {
    if (isVertical ? canScroll(element, 'Y', dy) : canScroll(element, 'X', dx)) return element
  }
  return null
}

function canScroll(element: Element, axis: 'X' | 'Y', way: number): boolean {
  const [position, room] =
    axis === 'Y'
      ? [element.scrollTop, element.scrollHeight - element.clientHeight]
      : [element.scrollLeft, element.scrollWidth - element.clientWidth]
  const hasRoom = room > 1 && (way > 0 ? position < room - 1 : position > 1)
  return hasRoom && /auto|scroll/.test(getComputedStyle(element)[`overflow${axis}`])
}
