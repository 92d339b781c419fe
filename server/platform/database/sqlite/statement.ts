import type { Handle } from './handle'
import { answersRows, type SqlKind } from './sql-kind'
import type { Parameters, Row } from './values'

/** What a statement did, as the callbacks' `this`. */
export class Statement {
  constructor(
    readonly lastID?: number,
    readonly changes = 0,
  ) {}
}

// Sequelize looks at the name of this class, and a bundler may change it.
Object.defineProperty(Statement, 'name', { value: 'Statement' })

/** Called once per statement: with the failure, or with the rows. */
export type Callback = (this: Statement, error: Error | null, rows?: Row[]) => void

/** A statement to run. */
export interface Call {
  sql: string
  parameters: Parameters
}

/** What running a statement gave. */
export interface Outcome {
  statement: Statement
  rows: Row[]
}

/** The outcome of a statement without rows or count. */
export const NOTHING: Outcome = { statement: new Statement(), rows: [] }

/** Runs one statement on a handle, in the way that suits its kind. */
export function execute(handle: Handle, kind: SqlKind, { sql, parameters }: Call): Outcome {
  if (kind === 'read') return { statement: new Statement(), rows: handle.read(sql, parameters) }
  if (answersRows(sql)) return { statement: new Statement(), rows: handle.writeReturning(sql, parameters) }
  const { lastID, changes } = handle.write(sql, parameters)
  return { statement: new Statement(lastID, changes), rows: [] }
}

/** Takes the callback, if there is one, off the end of a call's arguments; what is left are the bind values. */
export function splitArguments(rest: unknown[]): { parameters: Parameters; callback: Callback | undefined } {
  const callback = typeof rest.at(-1) === 'function' ? (rest.pop() as Callback) : undefined
  return { parameters: rest[0] as Parameters, callback }
}
