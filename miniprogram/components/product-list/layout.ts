import { widthInEm } from '../../utils/text'

/** What a row's height depends on. */
export interface Sized {
  name: string
}

/** A stretch of rows under one heading. */
export interface SizedSection {
  rows: readonly Sized[]
}

/** Where everything stands, in px from the top of the list. */
export interface Layout {
  /** Tops of all headings and rows in order, and the end of the last. */
  tops: number[]
  /** Index of each section's heading among `tops`. */
  headings: number[]
  /** How many lines each entry's name takes; 0 for a heading. */
  lines: number[]
}

/** Sizes in rpx, as styles/base.wxss and the row's own style give them. */
interface Sizes {
  heading: number
  /** Height of a row apart from its name. */
  rest: number
  nameLine: number
  /** How many letters of full width one line of the name takes. */
  nameWidth: number
}

const NORMAL: Sizes = { heading: 88, rest: 18 + 4 + 40 + 8 + 72 + 18, nameLine: 40, nameWidth: (590 - 48 - 124) / 32 }
const LARGE: Sizes = { heading: 88, rest: 24 + 8 + 48 + 16 + 88 + 24, nameLine: 52, nameWidth: (574 - 48) / 40 }
const MOST_LINES = 2

/**
 * Places every row without drawing one. A name gets exactly the lines this says, so that a row's height never
 * depends on what the phone makes of it; a close call gets two.
 * @param unit px per rpx
 */
export function layOut(sections: readonly SizedSection[], large: boolean, unit: number): Layout {
  const sizes = large ? LARGE : NORMAL
  const layout: Layout = { tops: [0], headings: [], lines: [] }
  const put = (lines: number, height: number): void => {
    layout.lines.push(lines)
    layout.tops.push(layout.tops[layout.tops.length - 1] + height * unit)
  }
  for (const { rows } of sections) {
    layout.headings.push(layout.lines.length)
    put(0, sizes.heading)
    for (const { name } of rows) {
      const lines = linesOf(name, sizes)
      put(lines, sizes.rest + lines * sizes.nameLine)
    }
  }
  return layout
}

/** Index of the entry that lies at `offset`: the last one whose top is not below it. */
export function entryAt({ tops }: Layout, offset: number): number {
  let low = 0
  let high = tops.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tops[middle] <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(low, 0)
}

/** Index of the section that lies at `offset`. */
export function sectionAt(layout: Layout, offset: number): number {
  const entry = entryAt(layout, offset)
  const after = layout.headings.findIndex((heading) => heading > entry)
  return (after < 0 ? layout.headings.length : after) - 1
}

function linesOf(name: string, { nameWidth }: Sizes): number {
  return widthInEm(name) > nameWidth - 0.3 ? MOST_LINES : 1
}
