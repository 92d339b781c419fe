import { phoneStorage } from '../../stores/storage'

/** What the browser face can and WeChat can not: leave for another site and come back. */
interface BrowserFace {
  /** Goes to another address; who comes back from there lands on the page `backTo`, with what came along as `query`. */
  leaveFor(url: string, backTo: string): void
}

/** Kept on this phone while somebody is away; whoever comes back without it is another browser. */
interface Trip {
  ticket: string
  binds: boolean
}

const KEY = 'kd.trip'
const BACK_TO = 'pages/sessions/arrive/index'

/** The browser face; null in WeChat. */
export function browserFace(): BrowserFace | null {
  return (wx as unknown as { browserFace?: BrowserFace }).browserFace ?? null
}

/** Leaves for an account elsewhere, to sign in by it or to bind it. */
export function leaveFor({ url, ticket }: { url: string; ticket: string }, binds: boolean): void {
  phoneStorage.write(KEY, { ticket, binds } satisfies Trip)
  browserFace()?.leaveFor(url, BACK_TO)
}

/** The trip somebody comes back from, once; undefined where there was none. */
export function tripBack(): Trip | undefined {
  const trip = phoneStorage.read(KEY) as Trip | undefined
  phoneStorage.remove(KEY)
  return trip || undefined
}
