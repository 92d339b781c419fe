/** A finger or the mouse, in browser coordinates. */
export interface Point {
  identifier: number
  clientX: number
  clientY: number
}

/** One step of a touch; the mouse counts as a finger, as in WeChat's tools. */
export interface PointerStep {
  phase: 'start' | 'move' | 'end' | 'cancel'
  /** Where the touch began; stays the same for all its steps. */
  target: Element
  touches: Point[]
  changed: Point[]
  isMouse: boolean
  event: Event
}

type Listener = (step: PointerStep) => void

/** After a touch, browsers replay it as mouse events; those are not another touch. */
const REPLAY_MS = 800

const listeners: Listener[] = []
let lastTouchAt = -Infinity
let mouseTarget: Element | undefined

/** Hears every step of every touch, in the order of registration. */
export function onPointer(listener: Listener): void {
  listeners.push(listener)
}

/** Starts listening to fingers and mouse. */
export function watchPointers(): void {
  const capture = { capture: true, passive: true }
  document.addEventListener('touchstart', (event) => touch('start', event), capture)
  // Not passive: `catch:touchmove` keeps the page from scrolling.
  document.addEventListener('touchmove', (event) => touch('move', event), { capture: true, passive: false })
  document.addEventListener('touchend', (event) => touch('end', event), capture)
  document.addEventListener('touchcancel', (event) => touch('cancel', event), capture)
  document.addEventListener('mousedown', mouseDown, true)
  document.addEventListener('mousemove', (event) => mouse('move', event), true)
  document.addEventListener('mouseup', (event) => mouse('end', event), true)
  document.documentElement.addEventListener('mouseleave', (event) => mouse('cancel', event))
}

function touch(phase: PointerStep['phase'], event: TouchEvent): void {
  lastTouchAt = performance.now()
  if (!(event.target instanceof Element)) return
  emit({
    phase,
    target: event.target,
    touches: points(event.touches),
    changed: points(event.changedTouches),
    isMouse: false,
    event,
  })
}

function mouseDown(event: MouseEvent): void {
  if (event.button !== 0 || performance.now() - lastTouchAt < REPLAY_MS) return
  mouseTarget = event.target instanceof Element ? event.target : undefined
  mouse('start', event)
}

function mouse(phase: PointerStep['phase'], event: MouseEvent): void {
  const target = mouseTarget
  if (!target) return
  if (phase === 'end' || phase === 'cancel') mouseTarget = undefined
  const point = { identifier: 0, clientX: event.clientX, clientY: event.clientY }
  emit({ phase, target, touches: mouseTarget ? [point] : [], changed: [point], isMouse: true, event })
}

function points(list: TouchList): Point[] {
  return Array.from(list, ({ identifier, clientX, clientY }) => ({ identifier, clientX, clientY }))
}

function emit(step: PointerStep): void {
  listeners.forEach((listener) => listener(step))
}
