/** Somebody the preview can be used as; `id` is what `wx.login` codes begin with. */
export interface Person {
  id: string
  name: string
  /** One sign for where there is no room for the name. */
  sign: string
  hint: string
}

export const PERSONS: readonly Person[] = [
  { id: 'boss', name: '老板', sign: '板', hint: '看账、定价、审单' },
  { id: 'manager', name: '店长', sign: '店', hint: '管货、管人、审单' },
  { id: 'sales', name: '销售', sign: '销', hint: '替客户开单' },
  { id: 'customer-a', name: '客户 A', sign: 'A', hint: '看自己的价，自己下单' },
  { id: 'customer-b', name: '客户 B', sign: 'B', hint: '另一位客户，另一套价' },
  { id: 'other-boss', name: '隔壁店老板', sign: '邻', hint: '别家的店，互相看不见' },
  { id: 'newcomer', name: '新来的', sign: '新', hint: '还没加入任何店' },
]

/** Names of people no list knows: as many strangers as one likes. */
const STRANGER = /^new-[a-z0-9-]{1,30}$/

/** The person asked for; `new-…` is somebody nobody has met, and any other unknown name the first one. */
export function personOf(id: string | null | undefined): Person {
  const known = PERSONS.find((person) => person.id === id)
  if (known) return known
  return id && STRANGER.test(id) ? { id, name: '陌生人', sign: '陌', hint: '' } : PERSONS[0]!
}
