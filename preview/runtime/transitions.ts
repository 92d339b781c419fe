import { hasMotion } from './motion'

const TIMING: KeyframeAnimationOptions = { duration: 260, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }
const RIGHT = { transform: 'translateX(100%)' }
const ASIDE = { transform: 'translateX(-30%)' }
const PLACE = { transform: 'none' }

/** A page comes in from the right over the one before it. */
export function slideIn(entering: HTMLElement, below: HTMLElement | undefined): void {
  if (!hasMotion || !below) return
  entering.animate([RIGHT, PLACE], TIMING)
  showBelow(below, below.animate([PLACE, ASIDE], TIMING))
}

/** A closed page goes off to the right and is gone. */
export function slideOut(leaving: HTMLElement, revealed: HTMLElement | undefined): void {
  if (!hasMotion || !revealed) {
    leaving.remove()
    return
  }
  leaving.dataset.leaving = ''
  revealed.animate([ASIDE, PLACE], TIMING)
  leaving.animate([PLACE, RIGHT], TIMING).onfinish = () => leaving.remove()
}

function showBelow(below: HTMLElement, animation: Animation): void {
  below.dataset.below = ''
  animation.onfinish = () => delete below.dataset.below
}
