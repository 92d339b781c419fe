import { find, make } from './dom'
import { hasMotion } from './motion'

/** Puts something above the pages; answers how to take it away, which lets it fade out. */
export function showLayer(element: HTMLElement): () => void {
  find('#mp-layers').append(element)
  element.addEventListener('click', ownGesturesOnly(element), { capture: true })
  // The first frame paints the starting state, so that the entrance is a transition.
  requestAnimationFrame(() => requestAnimationFrame(() => (element.dataset.open = '')))
  return () => {
    if (!hasMotion) return element.remove()
    delete element.dataset.open
    element.dataset.closing = ''
    setTimeout(() => element.remove(), 200)
  }
}

/** A tap ends before the browser's click: the click of the gesture that opened a layer must not land on it. */
function ownGesturesOnly(element: HTMLElement): (click: MouseEvent) => void {
  let isTouched = false
  element.addEventListener('pointerdown', () => (isTouched = true), { capture: true })
  return (click) => {
    const isFromKeyboard = click.detail === 0
    if (!isTouched && !isFromKeyboard) click.stopPropagation()
  }
}

/** A sheet at the bottom over a mask; touching the mask calls `dismiss`. */
export function bottomSheet(children: HTMLElement[], dismiss: () => void): HTMLElement {
  const mask = make('mp-mask')
  mask.addEventListener('click', dismiss)
  const panel = make('mp-sheet', children)
  panel.setAttribute('role', 'dialog')
  return make('mp-layer', [mask, panel])
}

/** A button that calls back when pressed. */
export function pressable(className: string, label: string, press: () => void): HTMLButtonElement {
  const button = make(className, [label], 'button')
  button.type = 'button'
  button.addEventListener('click', press)
  return button
}
