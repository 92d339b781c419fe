import { instancePrototype, type Instance } from './engine'
import { currentPage, pageOf } from './page-stack'
import { errors, reportError } from './report'

/** One `setData` of the mini program: the page it happened on and the size of its data as JSON, in UTF-8 bytes. */
interface SetDataCall {
  route: string
  bytes: number
}

/** The latest calls are enough for a bench, and a preview left open must not grow without end. */
const KEPT_CALLS = 10_000

/** What tests and benches may ask of a running preview, as the global `__preview`. */
export interface PreviewHandle {
  errors: string[]
  setDataCalls: SetDataCall[]
  currentRoute: () => string
  pageData: () => Record<string, unknown>
}

/** Sets the global `__preview` and starts counting `setData` and collecting errors. */
export function installTestHandle(): void {
  const handle: PreviewHandle = {
    errors,
    setDataCalls: countSetData(),
    currentRoute: () => currentPage()?.route ?? '',
    pageData: () => currentPage()?.instance.data ?? {},
  }
  Object.assign(globalThis, { __preview: handle })
  addEventListener('error', ({ error, message }) => reportError(error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => reportError(reason, 'unhandled rejection'))
}

/** Data that is no JSON counts as nothing; WeChat would lose it on the way to the page. */
function asJson(data: unknown): string {
  try {
    return JSON.stringify(data) ?? ''
  } catch {
    return ''
  }
}

function countSetData(): SetDataCall[] {
  const calls: SetDataCall[] = []
  const encoder = new TextEncoder()
  const setData = instancePrototype.setData as (this: Instance, data: object, callback?: () => void) => void
  instancePrototype.setData = function (this: Instance, data: object, callback?: () => void) {
    setData.call(this, data, callback)
    calls.push({ route: pageOf(this)?.route ?? '', bytes: encoder.encode(asJson(data)).length })
    if (calls.length > KEPT_CALLS) calls.shift()
  }
  return calls
}
