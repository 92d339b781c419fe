import { readInput, type AnyEndpoint, type Broken } from '../../platform/contract/endpoint'
import { stop, type Cells, type Column, type Problem, type Verdict } from './table'

/** A line, what it is about if that is there, and the two endpoints that could write it. */
export interface Weighed {
  columns: readonly Column[]
  cells: Cells
  /** What is there, as cells and by its key; null when it would be new. */
  there: { id: string; cells: Cells } | null
  /** What tells a new one from other lines. */
  newKey: string
  /** Cells that say what the line is about, and change nothing where that is found. */
  naming?: readonly string[]
  problems: readonly Problem[]
  /** The endpoint whose contract the values have to keep, and what goes with them. */
  contractOf: (isNew: boolean) => AnyEndpoint
  beside: Readonly<Record<string, unknown>>
  write: (input: never) => Promise<{ id: string }>
}

/** The verdict on one line: the contract of the endpoint that would write it says what is wrong, by the column's name. */
export function weigh(line: Weighed): Verdict {
  const { there, contractOf, beside, write } = line
  const changed = changedOf(line)
  const raw = Object.fromEntries(changed.map(({ key, reading }) => [key, reading.wire(line.cells[key] ?? '')]))
  const read = readInput(contractOf(there === null), { ...raw, ...beside })
  const problems = problemsOf(line, 'broken' in read ? read.broken : [])
  const verdict = { rowKey: line.newKey, targetId: null, ...(there && about(there.id)), problems }
  if ('broken' in read || problems.some(({ isNote }) => !isNote)) return { ...verdict, status: 'bad' }
  if (there && changed.length === 0) return { ...verdict, status: 'unchanged' }
  const input = read.value as never
  return { ...verdict, status: there ? 'update' : 'new', write: async () => (await write(input)).id }
}

const about = (id: string) => ({ rowKey: `id:${id}`, targetId: id })

/** One column is told one thing that stops it: what is known of it before the contract's own words. */
function problemsOf(line: Weighed, broken: readonly Broken[]): Problem[] {
  const known = [...line.problems, ...refusals(line)]
  const rest = broken.map(({ field, reason }) => broke(field, reason, line.cells))
  return [...known, ...rest.filter(({ column }) => !known.some((one) => one.column === column))]
}

const toldOf = ({ columns, cells, naming = [] }: Weighed): Column[] =>
  columns.filter(({ key }) => cells[key] !== undefined && !naming.includes(key))

/** What a line says that is not there yet. */
function changedOf(line: Weighed): Column[] {
  const before = line.there?.cells
  const isChanged = ({ key, reading }: Column): boolean =>
    reading.canon(line.cells[key] ?? '') !== reading.canon(before?.[key] ?? '')
  return before ? toldOf(line).filter(isChanged) : toldOf(line)
}

/** What the readers of the cells themselves do not understand. */
function refusals(line: Weighed): Problem[] {
  return toldOf(line).flatMap(({ key, reading }) => {
    const value = line.cells[key] ?? ''
    const reason = reading.refuse?.(value)
    return reason ? [stop(key, value, reason)] : []
  })
}

/** units[0].name is about the column of units. */
function broke(field: string, reason: string, cells: Cells): Problem {
  const column = /^\w+/.exec(field)?.[0] ?? ''
  return stop(column, cells[column] ?? '', reason)
}

/** Things by what people call them, in small letters; several may share a name. */
export function byName<T>(things: readonly T[], nameOf: (thing: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const thing of things) {
    const name = nameOf(thing).toLowerCase()
    map.set(name, [...(map.get(name) ?? []), thing])
  }
  return map
}
