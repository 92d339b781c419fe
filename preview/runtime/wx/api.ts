import { describe } from '../report'

/** What WeChat calls back with. */
export interface Answer {
  errMsg: string
  [field: string]: unknown
}

/** The callbacks every asynchronous API takes. */
export interface Callbacks {
  success?: (answer: Answer) => void
  fail?: (answer: Answer) => void
  complete?: (answer: Answer) => void
}

/** A failure with WeChat's number. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly errno?: number,
    readonly extra: object = {},
  ) {
    super(message)
  }
}

type Options = Record<string, unknown>

/**
 * Wraps work in WeChat's convention: callbacks when there are any, else a promise; `errMsg` names the API.
 * What the work answers becomes fields of the answer, what it throws becomes `<name>:fail <message>`.
 */
export function api<O extends object = Options>(name: string, work: (options: O) => unknown) {
  return (options: O & Callbacks = {} as O): Promise<Answer> | undefined => {
    const run = async (): Promise<Answer> => ({
      ...((await work(options)) as object | undefined),
      errMsg: `${name}:ok`,
    })
    const done = run().catch((error: unknown) => Promise.reject(failure(name, error)))
    if (!options.success && !options.fail && !options.complete) return done
    done.then(
      (answer) => tell(options.success, options.complete, answer),
      (answer: Answer) => tell(options.fail, options.complete, answer),
    )
    return undefined
  }
}

/** The answer of a failed call. */
export function failure(name: string, error: unknown): Answer {
  const { errno, extra } = error instanceof ApiError ? error : { errno: undefined, extra: {} }
  return { ...extra, errMsg: `${name}:fail ${describe(error)}`, ...(errno === undefined ? {} : { errno }) }
}

function tell(callback: Callbacks['success'], complete: Callbacks['complete'], answer: Answer): void {
  callback?.(answer)
  complete?.(answer)
}
