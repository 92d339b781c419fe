import type { PriceEvent, PriceEventPreview, PriceImpact } from '../../../api/generated'
import { fenFromYuan, formatYuan } from '../../../utils/money'
import { spaced } from '../../../utils/text'
import { longDay, sayChange } from '../words'

/** The page of one price event. */
export interface EventView {
  title: string
  change: string
  label: string
  confirm: string
  mayApply: boolean
  mayCancel: boolean
  mayDelete: boolean
  isSettled: boolean
}

/** A number of the preview. */
export interface Figure {
  label: string
  value: string
  isWarning: boolean
}

/** One price before and after. */
export interface ShiftRow {
  name: string
  note: string
  before: string
  after: string
  isUp: boolean
  isLow: boolean
}

const TARGET_WORDS = { list: '列表价', level: '等级价', special: '专属价' }

/** What the head of the page says, and what may be done. */
export function eventView(event: PriceEvent, mayChange: boolean): EventView {
  const { status, isEffective, effectiveOn, target, change, statusLabel, title } = event
  const isDraft = status === 'draft'
  return {
    title,
    change: `${TARGET_WORDS[target]}${sayChange(change)}`,
    label: statusLabel,
    confirm: `${longDay(effectiveOn)}起用`,
    mayApply: mayChange && isDraft,
    mayDelete: mayChange && isDraft,
    mayCancel: mayChange && status === 'applied' && !isEffective,
    isSettled: status === 'applied',
  }
}

/** The numbers of a preview; those of the sales where somebody may see them. */
export function figuresOf(preview: PriceEventPreview, impact: PriceImpact | null): Figure[] {
  const { itemCount, up, down, customerCount, belowFloor, belowCost = 0, aboveListCount } = preview
  return [
    { label: '改几个价', value: `${itemCount}`, isWarning: false },
    { label: '涨', value: `${up}`, isWarning: false },
    { label: '降', value: `${down}`, isWarning: false },
    { label: '客户会看到', value: `${customerCount} 位`, isWarning: false },
    ...(belowFloor ? [{ label: '低于底价', value: `${belowFloor}`, isWarning: true }] : []),
    ...(belowCost ? [{ label: '低于成本', value: `${belowCost}`, isWarning: true }] : []),
    ...(aboveListCount ? [{ label: '专属价比列表价高', value: `${aboveListCount}`, isWarning: true }] : []),
    ...(impact?.draftCount ? [{ label: '草稿里有这些货', value: `${impact.draftCount} 单`, isWarning: false }] : []),
  ]
}

/** "按最近 30 天卖的算，多收 ¥320.00（¥6400.00 → ¥6720.00）。毛利率 18.2% → 22.1%。" */
export function sayImpact(impact: PriceImpact): string {
  const [before, after] = [fenFromYuan(impact.before), fenFromYuan(impact.after)]
  if (before === after) return '最近 30 天没卖过会变的货，看不出影响。'
  const more = `${after > before ? '多收' : '少收'} ${formatYuan(Math.abs(after - before))}`
  const sums = `按最近 30 天卖的算，${more}（${formatYuan(before)} → ${formatYuan(after)}）。`
  const { marginBefore, marginAfter } = impact
  if (marginBefore == null || marginAfter == null) return spaced(sums)
  return spaced(`${sums}毛利率 ${percent(marginBefore)} → ${percent(marginAfter)}。`)
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** The prices of a preview, one by one. */
export function shiftRows({ items }: PriceEventPreview): ShiftRow[] {
  return items.map(({ productName, unit, targetName, minQuantity, before, after, isBelowFloor }) => ({
    name: productName,
    note: [targetName, minQuantity ? `满 ${minQuantity} ${unit}` : `按${unit}`].filter(Boolean).join('，'),
    before: formatYuan(fenFromYuan(before)),
    after: `${formatYuan(fenFromYuan(after))}`,
    isUp: after > before,
    isLow: isBelowFloor,
  }))
}
