import type { PowerSwitch, RoleCard, UpdateRoleInput } from '../../../api/generated'

/** What was switched and is not kept yet. */
export type Draft = Partial<Record<PowerSwitch, boolean>>

/** One cell of the grid; without a name there is nothing to switch. */
export interface Cell {
  key: string
  name: PowerSwitch | ''
  isOn: boolean
  isOther: boolean
  say: string
}

/** A role as it is drawn. */
export interface RoleView {
  note: string
  isEditable: boolean
  heads: string[]
  rows: { module: string; label: string; cells: Cell[] }[]
  flags: { name: PowerSwitch; label: string; isOn: boolean; isOther: boolean }[]
  /** Something differs from the usual. */
  isOther: boolean
  /** How many switches were turned and are not kept yet. */
  changed: number
}

const HEADS = ['看', '新建', '改', '删']
const ACTS = ['view', 'create', 'update', 'delete'] as const

interface Stand {
  name: PowerSwitch
  isOn: boolean
  isUsual: boolean
}

/** The grid of one role, with what was turned on top of it. */
export function roleView(card: RoleCard, draft: Draft): RoleView {
  const all = standsOf(card).map((stand) => turned(stand, draft))
  const rows = card.modules.map(({ module, label, cells }) => ({
    module,
    label,
    cells: ACTS.map((act, index): Cell => {
      const found = cells.find((cell) => cell.act === act)
      if (!found) return { key: act, name: '', isOn: false, isOther: false, say: '' }
      const { name, isOn, isUsual } = turned(found, draft)
      return { key: act, name, isOn, isOther: !isUsual, say: `${label}，${HEADS[index]}` }
    }),
  }))
  return {
    note: `${card.note}。${card.members ? `店里有 ${card.members} 位。` : '店里还没有人是这个角色。'}`,
    isEditable: card.isEditable,
    heads: HEADS,
    rows,
    flags: card.flags.map((flag) => {
      const { name, isOn, isUsual } = turned(flag, draft)
      return { name, label: flag.label, isOn, isOther: !isUsual }
    }),
    isOther: all.some(({ isUsual }) => !isUsual),
    changed: changesIn(card, draft),
  }
}

/** The draft after one switch: who sees nothing can change nothing, and who changes has to see. */
export function afterTurn(card: RoleCard, draft: Draft, name: PowerSwitch): Draft {
  const isOn = !stands(card, draft, name)
  const module = card.modules.find(({ cells }) => cells.some((cell) => cell.name === name))
  const view = module?.cells.find(({ act }) => act === 'view')
  const next: Draft = { ...draft, [name]: isOn }
  if (!module || !view) return next
  if (isOn) next[view.name] = true
  else if (view.name === name) for (const cell of module.cells) next[cell.name] = false
  return next
}

/** The draft that puts everything back to the usual. */
export function usualDraft(card: RoleCard): Draft {
  return Object.fromEntries(standsOf(card).map(({ name, isOn, isUsual }) => [name, isUsual ? isOn : !isOn]))
}

/** All switches of a role as they are to be kept. */
export function switchesOf(card: RoleCard, draft: Draft): UpdateRoleInput['switches'] {
  return standsOf(card).map(({ name }) => ({ name, isOn: stands(card, draft, name) }))
}

/** How many switches differ from what is kept. */
export function changesIn(card: RoleCard, draft: Draft): number {
  return standsOf(card).filter(({ name, isOn }) => draft[name] !== undefined && draft[name] !== isOn).length
}

function standsOf({ modules, flags }: RoleCard): Stand[] {
  return [...modules.reduce<Stand[]>((all, { cells }) => all.concat(cells), []), ...flags]
}

function turned({ name, isOn, isUsual }: Stand, draft: Draft): Stand {
  const next = draft[name] ?? isOn
  return { name, isOn: next, isUsual: next === isOn ? isUsual : !isUsual }
}

function stands(card: RoleCard, draft: Draft, name: PowerSwitch): boolean {
  return draft[name] ?? standsOf(card).some((stand) => stand.name === name && stand.isOn)
}
