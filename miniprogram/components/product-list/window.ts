import { entryAt, type Layout } from './layout'

/** A product, as far as the list cares; it hands the whole of it to `product-row`. */
export interface Listed {
  id: string
  name: string
}

/** A stretch of products under one heading; `action` is a word to tap beside it, mostly empty. */
export interface ProductSection {
  id: string
  name: string
  action: string
  rows: readonly Listed[]
}

/** One entry of the list as it is drawn: a section's heading, or a product. */
export interface Entry {
  /** Unique in the list: a product may stand in two sections. */
  key: string
  heading: Heading | null
  row: Listed | null
  /** Lines the product's name takes. */
  lines: number
}

/** What stands above the rows of a section. */
export interface Heading {
  id: string
  name: string
  count: number
  action: string
}

/** The entries that are really drawn, and the room left for the others. */
export interface Slice {
  from: number
  to: number
  above: number
  below: number
}

const MARGIN = 5
const STEP = 4

/** All entries of the sections, in the order of their layout. */
export function entriesOf(sections: readonly ProductSection[], { lines }: Layout): Entry[] {
  const entries = sections.flatMap((section): Entry[] => [
    { key: `${section.id}#`, heading: headingOf(section), row: null, lines: 0 },
    ...section.rows.map((row) => ({ key: `${section.id}#${row.id}`, heading: null, row, lines: 0 })),
  ])
  return entries.map((entry, index) => ({ ...entry, lines: lines[index] }))
}

/** What stands above a section's rows. */
export function headingOf({ id, name, action, rows }: ProductSection): Heading {
  return { id, name, action, count: rows.length }
}

/**
 * The slice to draw for a view of `height` at `offset`. It starts and ends on every fourth entry only,
 * so that most scrolling redraws nothing.
 */
export function sliceAt(layout: Layout, offset: number, height: number): Slice {
  const count = layout.lines.length
  if (!count) return { from: 0, to: 0, above: 0, below: 0 }
  const first = entryAt(layout, offset) - MARGIN
  const last = entryAt(layout, offset + height) + 1 + MARGIN
  const from = Math.max(Math.floor(first / STEP) * STEP, 0)
  const to = Math.min(Math.ceil(last / STEP) * STEP, count)
  return { from, to, above: layout.tops[from], below: layout.tops[count] - layout.tops[to] }
}
