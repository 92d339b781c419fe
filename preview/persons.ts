/** Somebody the preview can be used as; `id` is what `wx.login` codes begin with. */
export interface Person {
  id: string
  name: string
  hint: string
}

export const PERSONS: readonly Person[] = [
  { id: 'boss', name: '老板', hint: '看账、定价、审单' },
  { id: 'manager', name: '店长', hint: '管货、管人、审单' },
  { id: 'sales', name: '销售', hint: '替客户开单' },
  { id: 'customer-a', name: '客户 A', hint: '看自己的价，自己下单' },
  { id: 'customer-b', name: '客户 B', hint: '另一位客户，另一套价' },
  { id: 'other-boss', name: '隔壁店老板', hint: '别家的店，互相看不见' },
]

/** The person asked for, or the first one when the name is unknown. */
export function personOf(id: string | null | undefined): Person {
  return PERSONS.find((person) => person.id === id) ?? PERSONS[0]!
}
