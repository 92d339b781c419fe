import { drawsPhone } from './session'

/** Height in px of the navigation bar below the status bar, as on iOS. */
export const NAVIGATION_HEIGHT = 44

const CAPSULE = { width: 87, height: 32, right: 7 }

/** Edges in px, relative to the mini program's column. */
export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
  width: number
  height: number
}

/** Height in px of the status bar: an iPhone's where the preview draws one, else what the real phone reserves. */
export function statusBarHeight(): number {
  return drawsPhone ? 44 : inset('--mp-safe-top')
}

/** Height in px kept free at the bottom for the home indicator. */
export function bottomInset(): number {
  return drawsPhone ? 34 : inset('--mp-safe-bottom')
}

/** Size in px of the whole column, status bar included. */
export function screenSize(): { width: number; height: number } {
  const { width, height } = column().getBoundingClientRect()
  return { width, height }
}

/** Where the capsule at the top right lies. */
export function capsuleRect(): Rect {
  const top = statusBarHeight() + (NAVIGATION_HEIGHT - CAPSULE.height) / 2
  const right = screenSize().width - CAPSULE.right
  const { width, height } = CAPSULE
  return { width, height, top, right, bottom: top + height, left: right - width }
}

function column(): HTMLElement {
  return document.querySelector<HTMLElement>('#app') ?? document.body
}

function inset(variable: string): number {
  const probe = document.createElement('div')
  probe.style.cssText = `position:absolute;visibility:hidden;height:var(${variable}, 0px)`
  document.body.append(probe)
  const { height } = probe.getBoundingClientRect()
  probe.remove()
  return height
}
