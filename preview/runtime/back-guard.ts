import { navigateBack } from './navigation'
import { depth, onPageShown, topPage } from './page-stack'

/**
 * On a real phone the system's way back should close the page on top, not leave the preview: while there is a page to go
 * back to, the history has one entry more for that step to take.
 */
export function guardWayBack(): void {
  if (!/Mobi/.test(navigator.userAgent)) return
  history.replaceState({ isGuard: false }, '')
  onPageShown(() => depth() > 1 && !isGuarded() && history.pushState({ isGuard: true }, ''))
  addEventListener('popstate', ({ state }) => {
    // An address somebody typed has no state; that is not a step back.
    if (state === null) return
    history.replaceState(state, '', `#/${topPage().url}`)
    if (depth() > 1) void navigateBack(1)
  })
}

function isGuarded(): boolean {
  return (history.state as { isGuard?: boolean } | null)?.isGuard === true
}
