import { toApiError, type ApiError } from '../api/error'

/** The bar above the bottom of a page: what happened, and one thing to do about it. */
export interface Snack {
  text: string
  action: string
  tone: 'error' | 'plain'
  /** Seconds until it goes by itself; 0 stays. */
  seconds: number
}

/** What a page does itself about failures it knows, by their code; an answer of true means it needs no bar. */
export type Remedies = Record<string, (error: ApiError) => boolean | void>

const QUIET: Snack = { text: '', action: '', tone: 'plain', seconds: 0 }
const AGAIN = '再发'
const UNDO_SECONDS = 3
const REASON_SECONDS = 5

/** The sign-in page is up already; whoever comes back from it finds everything as it was, and only sends again. */
const SIGNED_OUT = new Set(['session.expired', 'session.required'])
const KEPT = '没发出去，填好的都还在。'

const afterTap = new WeakMap<object, () => void>()

/**
 * The one catch of a page that writes. `run` locks by its key (`busy` in the data), keeps the form, and says
 * what went wrong in the page's `<snack>`; a failure that may pass offers to send again.
 */
export const busy = Behavior({
  data: { busy: '', snack: QUIET },
  methods: {
    /** Does one write; a second tap meanwhile does nothing. Answers whether it went through. */
    async run(key: string, work: () => Promise<unknown>, remedies: Remedies = {}): Promise<boolean> {
      if (this.data.busy) return false
      this.setData({ busy: key, snack: QUIET })
      try {
        await work()
        return true
      } catch (error) {
        const failure = toApiError(error)
        if (remedies[failure.code]?.(failure) !== true) this.complain(failure, () => void this.run(key, work, remedies))
        return false
      } finally {
        this.setData({ busy: '' })
      }
    },
    /** Says a thing for a moment, with an optional way back such as 撤回. */
    say(text: string, action = '', act?: () => void) {
      this.show({ text, action, tone: 'plain', seconds: UNDO_SECONDS }, act)
    },
    /** Says why something failed; what may pass by itself stays with 再发, the rest goes after reading time. */
    complain(failure: ApiError, again: () => void) {
      const isSignedOut = SIGNED_OUT.has(failure.code)
      const text = isSignedOut ? KEPT : failure.message
      const snack: Snack =
        failure.mayPass || isSignedOut
          ? { text, action: AGAIN, tone: 'error', seconds: 0 }
          : { text, action: '', tone: 'error', seconds: REASON_SECONDS }
      this.show(snack, again)
      void wx.vibrateShort({ type: 'medium' })
    },
    show(snack: Snack, act?: () => void) {
      if (act) afterTap.set(this, act)
      else afterTap.delete(this)
      this.setData({ snack })
    },
    /** Bound to the snack's `action`. */
    onSnackAction() {
      const act = afterTap.get(this)
      this.onSnackClose()
      act?.()
    },
    /** Bound to the snack's `close`. */
    onSnackClose() {
      this.setData({ snack: QUIET })
    },
  },
})
