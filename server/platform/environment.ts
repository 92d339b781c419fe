/** How one variable is read: its text to a value; throws a sentence when the text is no good. */
export type Reader<T> = (text: string | undefined) => T

/** A text, or `fallback` when it is absent or empty. */
export const text =
  <F extends string | null>(fallback: F): Reader<string | F> =>
  (value) =>
    value?.trim() || fallback

/** A whole number within bounds. */
export const whole =
  (fallback: number, min: number, max: number): Reader<number> =>
  (value) => {
    const number = value?.trim() ? Number(value) : fallback
    if (!Number.isInteger(number) || number < min || number > max)
      throw new Error(`wants a whole number from ${min} to ${max}`)
    return number
  }

/** One of a few words. */
export const oneOf =
  <const W extends string>(words: readonly [W, ...W[]]): Reader<W> =>
  (value) => {
    const word = words.find((candidate) => candidate === (value?.trim() || words[0]))
    if (!word) throw new Error(`wants one of ${words.join(', ')}`)
    return word
  }

/** A switch: 1 or true, 0 or false. */
export const onOff =
  <F extends boolean | null>(fallback: F): Reader<boolean | F> =>
  (value) => {
    const known: Record<string, boolean | F> = { '': fallback, '1': true, true: true, '0': false, false: false }
    const answer = known[value?.trim().toLowerCase() ?? '']
    if (answer === undefined) throw new Error('wants 1 or 0')
    return answer
  }

/** An address of one of these schemes, or null. */
export const address =
  <F extends string | null>(schemes: readonly string[], fallback: F): Reader<string | F> =>
  (value) => {
    if (!value?.trim()) return fallback
    const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : ''
    if (!schemes.includes(scheme)) throw new Error(`wants an address like ${schemes[0]}://host`)
    return value.trim()
  }

/** A secret of at least `min` characters, or null. */
export const secretOf =
  (min: number): Reader<string | null> =>
  (value) => {
    if (!value) return null
    if (value.length < min) throw new Error(`wants at least ${min} characters`)
    return value
  }

/** Words separated by commas. */
export const words: Reader<string[]> = (value) =>
  (value ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

/**
 * Reads a table of variables.
 * @throws Error with one line per variable that is wrong; values are never repeated, they may be secrets
 */
export function readVariables<T extends Record<string, Reader<unknown>>>(
  table: T,
  env: NodeJS.ProcessEnv,
): { [K in keyof T]: ReturnType<T[K]> } {
  const wrong: string[] = []
  const values = Object.entries(table).map(([name, read]) => {
    try {
      return [name, read(env[name])]
    } catch (error) {
      wrong.push(`${name} ${(error as Error).message}`)
      return [name, undefined]
    }
  })
  if (wrong.length) throw new Error(`the environment is not right:\n  ${wrong.join('\n  ')}`)
  return Object.fromEntries(values) as { [K in keyof T]: ReturnType<T[K]> }
}
