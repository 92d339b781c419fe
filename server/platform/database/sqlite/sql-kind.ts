/** What a statement means for the two handles of a file. */
export type SqlKind = 'begin' | 'commit' | 'rollback' | 'savepoint' | 'foreignKeysOn' | 'read' | 'write'

// The first match counts. Everything that is not certainly a read is a write: that is slower, never wrong.
const KINDS: readonly (readonly [RegExp, SqlKind])[] = [
  [/^\s*BEGIN\b/i, 'begin'],
  [/^\s*(COMMIT|END)\b/i, 'commit'],
  [/^\s*(SAVEPOINT|RELEASE|ROLLBACK\s+(TRANSACTION\s+)?TO)\b/i, 'savepoint'],
  [/^\s*ROLLBACK\b/i, 'rollback'],
  [/^PRAGMA FOREIGN_KEYS=ON$/, 'foreignKeysOn'],
  [/^\s*WITH\b(?=[\s\S]*\b(INSERT|UPDATE|DELETE|REPLACE)\b)/i, 'write'],
  [/^\s*(SELECT|VALUES|EXPLAIN|WITH)\b/i, 'read'],
  [/^\s*PRAGMA\s+\w+\s*\(/i, 'read'],
]

/** Sorts a statement by how it begins. */
export function sqlKind(sql: string): SqlKind {
  return KINDS.find(([start]) => start.test(sql))?.[1] ?? 'write'
}

/** Whether a statement may answer with rows, rather than only with a count. */
export function answersRows(sql: string): boolean {
  return /^\s*(SELECT|VALUES|EXPLAIN|WITH|PRAGMA)\b|\bRETURNING\b/i.test(sql)
}
