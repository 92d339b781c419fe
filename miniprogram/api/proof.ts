/** The page that asks who is there; whoever is done with it settles. */
const PAGE = '/pages/sessions/prove/index'

let waiting: { answer: Promise<boolean>; settle: (isProved: boolean) => void } | undefined

/** Asks whoever holds the phone to show that they are the person; answers whether they did. One page for all who wait. */
export function askForProof(): Promise<boolean> {
  if (waiting) return waiting.answer
  let settle: (isProved: boolean) => void = () => undefined
  const answer = new Promise<boolean>((resolve) => (settle = resolve))
  waiting = { answer, settle }
  wx.navigateTo({ url: PAGE, fail: () => settleProof(false) })
  return answer
}

/** Tells all who wait how it ended; a second word about the same changes nothing. */
export function settleProof(isProved: boolean): void {
  const { settle } = waiting ?? {}
  waiting = undefined
  settle?.(isProved)
}
