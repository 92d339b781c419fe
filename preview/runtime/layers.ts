import { find, make } from './dom'
import { hasMotion } from './motion'

/** Puts something above the pages; answers how to take it away, which lets it fade out. */
export function showLayer(element: HTMLElement): () => void {
  find('#mp-layers').append(element)
  // The first frame paints the starting state, so that the entrance is a transition.
  requestAnimationFrame(() => requestAnimationFrame(() => (element.dataset.open = '')))
  return () => {
    if (!hasMotion) return element.remove()
    delete element.dataset.open
    element.dataset.closing = ''
    setTimeout(() => element.remove(), 200)
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
