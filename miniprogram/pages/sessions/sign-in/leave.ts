import type { SignedIn } from '../../../api/generated'
import { session, whoAndWhere } from '../../../stores/session'
import { phoneStorage } from '../../../stores/storage'
import { wayOut, type StackedPage } from './view'

/** Who was signed in last on this phone, so that nobody lands in somebody else's half-written page. */
const LAST_PERSON = 'kd.last-person'

/** Takes the answer of a sign-in and goes back to where somebody was, as far as it is theirs. */
export function leave(answer: SignedIn, isExpired: boolean): void {
  const last = phoneStorage.read(LAST_PERSON)
  session.start(answer)
  phoneStorage.write(LAST_PERSON, whoAndWhere())
  const pages = getCurrentPages()
  const way = wayOut(pages[pages.length - 2] as StackedPage | undefined, isExpired, last === whoAndWhere())
  if (way.kind === 'back') void wx.navigateBack()
  else void wx.reLaunch({ url: way.url })
}
