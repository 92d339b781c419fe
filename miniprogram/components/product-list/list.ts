import { layOut, sectionAt, type Layout } from './layout'
import { entriesOf, headingOf, sliceAt, type Entry, type Heading, type ProductSection, type Slice } from './window'

/** What the template of the list draws. */
export interface ListData {
  entries: Entry[]
  slice: Slice
  /** Heading of the section at the top, kept in sight. */
  heading: Heading | null
}

/** A long list of which only the part in sight is drawn. Lengths are in px. */
export class WindowedList {
  private layout: Layout = layOut([], false, 1)
  private entries: Entry[] = []
  private drawn = ''
  private offset = 0

  constructor(
    private sections: readonly ProductSection[],
    private large: boolean,
    private readonly unit: number,
    private height: number,
  ) {
    this.arrange()
  }

  /** Other sections, from the top again or from where the list stands. */
  fill(sections: readonly ProductSection[], keepsPlace = false): ListData {
    this.sections = sections
    if (!keepsPlace) this.offset = 0
    this.arrange()
    return this.data()
  }

  /** Another text size or another height of the view. */
  resize(large: boolean, height: number): ListData {
    this.large = large
    this.height = height
    this.arrange()
    return this.data()
  }

  /** What to draw after scrolling to `offset`; null when the same as before. */
  scroll(offset: number): ListData | null {
    const before = this.drawn
    this.offset = offset
    const data = this.data()
    return this.drawn === before ? null : data
  }

  /** The offset of a section's heading, null when there is no such section. */
  offsetOf(sectionId: string): number | null {
    const at = this.sections.findIndex(({ id }) => id === sectionId)
    return at < 0 ? null : this.layout.tops[this.layout.headings[at]]
  }

  /** The offset from which a product of this section is in sight, just above the lower edge; null when it already is. */
  offsetShowing(rowId: string, sectionId: string): number | null {
    const at = this.entries.findIndex(({ key }) => key === `${sectionId}#${rowId}`)
    if (at < 0) return null
    const { tops } = this.layout
    const heading = tops[1] - tops[0]
    const highest = tops[at] - heading
    const lowest = tops[at + 1] - this.height
    const isInSight = this.offset <= highest && this.offset >= lowest
    return isInSight ? null : Math.max(Math.min(Math.max(lowest, 0), highest), 0)
  }

  private arrange(): void {
    this.layout = layOut(this.sections, this.large, this.unit)
    this.entries = entriesOf(this.sections, this.layout)
  }

  /** Room that lets the last section come to the top as well, or choosing it would mark another. */
  private roomForLast(): number {
    const { tops, headings } = this.layout
    if (headings.length < 2) return 0
    const length = tops[tops.length - 1] - tops[headings[headings.length - 1]]
    return Math.max(this.height - length, 0)
  }

  private data(): ListData {
    const slice = sliceAt(this.layout, this.offset, this.height)
    const below = slice.below + this.roomForLast()
    const section = this.sections[sectionAt(this.layout, this.offset)]
    this.drawn = `${slice.from} ${slice.to} ${section?.id}`
    return {
      slice: { ...slice, below },
      entries: this.entries.slice(slice.from, slice.to),
      heading: section ? headingOf(section) : null,
    }
  }
}
