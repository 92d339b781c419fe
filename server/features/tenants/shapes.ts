import { flag, integer, text } from '../../platform/contract/fields'
import type { Field, ValueOf } from '../../platform/contract/field'

/** One setting: what it is called, how it is filled, and how it stands where the shop has not said. */
interface Known<T> {
  label: string
  hint: string
  group: string
  kind: 'switch' | 'number' | 'text'
  field: Field<T>
  usual: T
  unit: string
  min: number | null
  /** The largest number, or the most characters. */
  max: number | null
}

type Words = { label: string; hint: string; group: string }

const onOff = (words: Words, usual: boolean): Known<boolean> => {
  return { ...words, kind: 'switch', field: flag(words.label), usual, unit: '', min: null, max: null }
}
const count = (words: Words, usual: number, rest: { unit: string; min: number; max: number }): Known<number> => {
  return { ...words, ...rest, kind: 'number', field: integer(words.label, rest.min, rest.max), usual }
}
const words = (about: Words, max: number): Known<string> => {
  return { ...about, kind: 'text', field: text(about.label, max, 0), usual: '', unit: '', min: null, max }
}

const group = { orders: '订货', visitors: '没加入的人', invites: '邀请', logs: '日志' }

/** Every setting of a shop by its key; a new one is one entry here, and `setting(key)` where it counts. */
export const KNOWN_SETTINGS = {
  'order.notice': words(
    { group: group.orders, label: '订货提示', hint: '客户订货页顶上的一句话，例如截单和送货时间' },
    60,
  ),
  'shop.public_catalogue': onOff(
    { group: group.visitors, label: '让他们看货品', hint: '还没加入的人扫店里的码，能看到有哪些货' },
    true,
  ),
  'shop.public_prices': onOff(
    { group: group.visitors, label: '让他们看列表价', hint: '只有默认售价，看不到任何客户的价' },
    false,
  ),
  'invite.auto_bind_by_phone': onOff(
    { group: group.invites, label: '手机号对上就直接加入', hint: '微信验过的手机号正好是一位客户的，不用等你同意' },
    false,
  ),
  'invite.expiry_days': count({ group: group.invites, label: '邀请有效期', hint: '过了就要重新邀请' }, 7, {
    unit: '天',
    min: 1,
    max: 30,
  }),
  'log.retention_days': count({ group: group.logs, label: '日志保留', hint: '更早的操作记录会自动清掉' }, 180, {
    unit: '天',
    min: 30,
    max: 3650,
  }),
} as const satisfies Record<string, Known<boolean> | Known<number> | Known<string>>

/** The key of a setting. */
export type SettingKey = keyof typeof KNOWN_SETTINGS
/** What a setting holds. */
export type SettingValue<K extends SettingKey> = ValueOf<(typeof KNOWN_SETTINGS)[K]['field']>

/** Whether there is a setting of this key. */
export const isSetting = (key: string): key is SettingKey => Object.hasOwn(KNOWN_SETTINGS, key)
