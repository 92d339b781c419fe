/** Where the title of a page may stand, in px: below the status bar, level with the capsule, left of it. */
export interface NavBox {
  top: number
  height: number
  right: number
}

interface Capsule {
  top: number
  height: number
  left: number
}

const GAP = 8
const DEFAULT_HEIGHT = 44
const DEFAULT_RIGHT = 102

/** The box beside the capsule; a client that cannot say where its capsule is gets the usual one. */
export function navBox(statusBarHeight: number, windowWidth: number, capsule: Capsule | undefined): NavBox {
  if (!capsule || !capsule.height) return { top: statusBarHeight, height: DEFAULT_HEIGHT, right: DEFAULT_RIGHT }
  const margin = Math.max(capsule.top - statusBarHeight, 0)
  const height = Math.max(capsule.height + 2 * margin, DEFAULT_HEIGHT)
  return { top: statusBarHeight, height, right: windowWidth - capsule.left + GAP }
}
