/** Everything that went wrong in the mini program's code since the start, as text; `__preview.errors` for tests. */
export const errors: string[] = []

type ErrorListener = (message: string) => void
const listeners = new Set<ErrorListener>()

/** Registers what `wx.onError` is given. */
export function onScriptError(listener: ErrorListener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Notes an error of the mini program: kept for tests, shown in the console, told to `wx.onError`. */
export function reportError(error: unknown, where = ''): void {
  const text = describe(error)
  errors.push(where ? `${where}: ${text}` : text)
  // The console is where a developer looks for the mini program's errors, as in WeChat's tools.
  // eslint-disable-next-line no-console
  console.error(where ? `[${where}]` : '[script]', error)
  const message = `${text}\n${(error as Error | undefined)?.stack ?? ''}`
  listeners.forEach((listener) => listener(message))
}

/** Says something a developer should know that is not an error. */
export function reportWarning(message: string): void {
  // eslint-disable-next-line no-console
  console.warn(message)
}

/** One line about anything thrown. */
export function describe(error: unknown): string {
  if (error instanceof Error) return error.message
  const { errMsg, message } = (error ?? {}) as { errMsg?: string; message?: string }
  return errMsg ?? message ?? String(error)
}

/** Runs code of the mini program; an exception is reported, not passed on. */
export function guarded<T>(where: string, run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    reportError(error, where)
    return undefined
  }
}
