/** What stands in for rows, or below them. */
export interface StateFace {
  face: 'skeleton' | 'whole' | 'foot' | 'none'
  isFailed: boolean
  icon: string
  title: string
}

const NONE: StateFace = { face: 'none', isFailed: false, icon: '', title: '' }
const WITHOUT_ROWS: Record<string, StateFace> = {
  loading: { ...NONE, face: 'skeleton' },
  empty: { face: 'whole', isFailed: false, icon: 'assignment', title: '这里还没有东西' },
  end: { face: 'whole', isFailed: false, icon: 'assignment', title: '这里还没有东西' },
  failed: { face: 'whole', isFailed: true, icon: 'wifi-off', title: '没打开' },
}
const BELOW_ROWS: Record<string, StateFace> = {
  more: { ...NONE, face: 'foot', title: '正在拿下一页…' },
  end: { ...NONE, face: 'foot', title: '就这些了' },
  failed: { ...NONE, face: 'foot', isFailed: true, title: '没拿到，点一下再试' },
}

/** What to draw for a list in this state with so many rows shown above. */
export function facesOf(state: string, count: number): StateFace {
  return (count > 0 ? BELOW_ROWS : WITHOUT_ROWS)[state] ?? NONE
}
