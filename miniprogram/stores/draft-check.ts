import { lineTotalFen, type Fen } from '../utils/money'
import { priceOf, type Draft, type DraftLine } from './draft-order'
import type { Now } from './goods'

/** A line of a draft beside what the shop says now. */
export interface CheckedLine extends DraftLine {
  /** The price people saw when they chose it, where it is another one now; null otherwise, and where one was agreed. */
  wasFen: Fen | null
  /** The shop has it no more, or not in this unit: it counts for nothing and cannot be ordered. */
  isGone: boolean
  /** Why: "店里没有了", "不按箱卖了"; empty while it is there. */
  goneWords: string
}

/** A draft beside what the shop says now. */
export interface CheckedDraft {
  lines: readonly CheckedLine[]
  /** Lines that can be ordered, priced as they are now. */
  orderable: readonly CheckedLine[]
  changed: readonly CheckedLine[]
  gone: readonly CheckedLine[]
  /** Σ of the orderable lines at the prices of now, and at those people saw. */
  totalFen: Fen
  seenTotalFen: Fen
}

/** Holds a draft against what its lines cost now. */
export function checkDraft(draft: Draft, nowOf: (line: DraftLine) => Now): CheckedDraft {
  const lines = draft.lines.map((line) => checkLine(line, nowOf(line)))
  const orderable = lines.filter(({ isGone }) => !isGone)
  return {
    lines,
    orderable,
    changed: orderable.filter(({ wasFen }) => wasFen !== null),
    gone: lines.filter(({ isGone }) => isGone),
    totalFen: sum(orderable, priceOf),
    seenTotalFen: sum(orderable, (line) => line.wasFen ?? priceOf(line)),
  }
}

/** The draft as it can be ordered now: without what is gone, at the prices of now. */
export function orderableDraft(draft: Draft, { orderable }: CheckedDraft): Draft {
  const lines = orderable.map(({ wasFen: _was, isGone: _gone, goneWords: _words, ...line }) => line)
  return { ...draft, lines }
}

/** "2 样价格变了，1 样没有了"; empty when everything is as it was. */
export function sayFindings({ changed, gone }: CheckedDraft): string {
  const parts = [changed.length && `${changed.length} 样价格变了`, gone.length && `${gone.length} 样没有了`]
  return parts.filter(Boolean).join('，')
}

function checkLine(line: DraftLine, now: Now): CheckedLine {
  if (typeof now === 'string') return { ...line, wasFen: null, isGone: true, goneWords: sayGone(now, line) }
  const isChanged = line.agreedFen === undefined && line.priceFen !== null && line.priceFen !== now
  return { ...line, priceFen: now, wasFen: isChanged ? line.priceFen : null, isGone: false, goneWords: '' }
}

function sayGone(why: Exclude<Now, Fen>, { unit }: DraftLine): string {
  const words = { gone: '店里没有了', unit: `不按${unit}卖了`, few: `拿这么几${unit}还没有价` }
  return words[why]
}

function sum(lines: readonly CheckedLine[], fenOf: (line: CheckedLine) => Fen | null): Fen {
  return lines.reduce((total, line) => total + lineTotalFen(fenOf(line) ?? 0, line.quantity), 0)
}
