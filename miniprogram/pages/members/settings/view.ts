import type { Setting } from '../../../api/generated'

/** One setting as a cell. */
export interface SettingCell {
  key: string
  label: string
  hint: string
  isSwitch: boolean
  isOn: boolean
  /** "180 天"; what is written, or that nothing is. */
  value: string
}

/** Settings that belong together. */
export interface SettingGroup {
  name: string
  cells: SettingCell[]
}

/** What is asked when a setting is opened. */
export interface Question {
  key: string
  label: string
  /** How it may be filled in: "30 – 3650 天", "最多 60 个字". */
  note: string
  kind: Setting['kind']
  unit: string
  most: number
  value: string
}

/** Settings in their groups, in the order they came. */
export function settingGroups(settings: readonly Setting[]): SettingGroup[] {
  const names = settings.map(({ group }) => group).filter((name, index, all) => all.indexOf(name) === index)
  return names.map((name) => ({ name, cells: settings.filter(({ group }) => group === name).map(cellOf) }))
}

/** What to ask about one setting. */
export function questionOf({ key, label, kind, value, unit, min, max }: Setting): Question {
  const note = kind === 'number' ? `${min} – ${max} ${unit}` : `最多 ${max} 个字，不写就不显示`
  return { key, label, note, kind, unit, most: kind === 'number' ? String(max).length : (max ?? -1), value }
}

function cellOf({ key, label, hint, kind, value, unit }: Setting): SettingCell {
  return {
    key,
    label,
    hint,
    isSwitch: kind === 'switch',
    isOn: value === 'true',
    value: value ? `${value} ${unit}`.trim() : '没写',
  }
}
