import { closestNode } from './backend'
import { dispatch } from './engine'
import { startHover, stopHover } from './hover'
import { origin } from './origin'
import { onPointer, watchPointers, type Point, type PointerStep } from './pointer'

/** WeChat's limits: a finger that moves further is not tapping, one that stays longer is pressing. */
const TAP_DISTANCE = 10
const LONG_PRESS_MS = 350

interface Tap {
  point: Point
  target: Element
  timer: number
  isPressed: boolean
}

let tap: Tap | undefined

/** Starts turning fingers and mouse into WeChat's touch, tap and longpress events. */
export function installTouch(): void {
  watchPointers()
  onPointer((step) => STEPS[step.phase](step))
}

const STEPS: Record<PointerStep['phase'], (step: PointerStep) => void> = {
  start(step) {
    send('touchstart', step)
    dropTap()
    startHover(step.target)
    if (step.touches.length === 1) tap = beginTap(step)
  },
  move(step) {
    if (tap && distance(tap.point, step.changed[0]!) > TAP_DISTANCE) dropTap()
    if (send('touchmove', step) && step.event.cancelable) step.event.preventDefault()
  },
  end(step) {
    send('touchend', step)
    const ended = tap
    dropTap()
    if (ended && !ended.isPressed) sendTap('tap', ended)
  },
  cancel(step) {
    send('touchcancel', step)
    dropTap()
  },
}

function beginTap({ target, changed }: PointerStep): Tap {
  const started: Tap = { point: changed[0]!, target, isPressed: false, timer: 0 }
  started.timer = window.setTimeout(() => {
    // Only a page that listens to longpress loses the tap.
    started.isPressed = sendTap('longpress', started)
    sendTap('longtap', started)
  }, LONG_PRESS_MS)
  return started
}

function dropTap(): void {
  if (tap) clearTimeout(tap.timer)
  tap = undefined
  stopHover()
}

function send(type: string, { target, touches, changed }: PointerStep): boolean {
  const node = closestNode(target)
  if (!node) return false
  const canvas = target.closest('wx-canvas')
  const fields = {
    touches: touches.map((one) => toTouch(one, target, canvas)),
    changedTouches: changed.map((one) => toTouch(one, target, canvas)),
  }
  return dispatch(node, type, {}, fields).isPrevented
}

function sendTap(type: string, { target, point }: Tap): boolean {
  const node = closestNode(target)
  if (!node) return false
  const touch = toTouch(point, target, target.closest('wx-canvas'))
  const touches = { touches: type === 'tap' ? [] : [touch], changedTouches: [touch] }
  return dispatch(node, type, { x: touch.pageX, y: touch.pageY }, touches).isHeard
}

/** A touch as WeChat tells it: px from the page's area, and for a canvas from the canvas. */
function toTouch(
  { identifier, clientX, clientY }: Point,
  target: Element,
  canvas: Element | null,
): Record<string, number> {
  const scroller = target.closest('.mp-scroll')
  const x = clientX - origin.x
  const y = clientY - origin.y
  const touch = {
    identifier,
    clientX: x,
    clientY: y,
    pageX: x + (scroller?.scrollLeft ?? 0),
    pageY: y + (scroller?.scrollTop ?? 0),
    force: 1,
  }
  if (!canvas) return touch
  const { left, top } = canvas.getBoundingClientRect()
  return { ...touch, x: clientX - left, y: clientY - top }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
}
