import { readField } from '../../platform/contract/endpoint'
import { KNOWN_SETTINGS, type SettingKey, type SettingValue } from './shapes'
import { SystemConfig } from './model'

/** What the shop of whoever acts has set; the usual where it has said nothing. */
export async function setting<K extends SettingKey>(key: K): Promise<SettingValue<K>> {
  const kept = await SystemConfig.findOne({ where: { configKey: key } })
  return meant(key, kept?.configValue ?? null)
}

/** What a kept text means; what is not allowed any more counts as not said. */
export function meant<K extends SettingKey>(key: K, kept: string | null): SettingValue<K> {
  const { field, usual } = KNOWN_SETTINGS[key]
  if (kept === null) return usual as SettingValue<K>
  const read = readField(field, kept, key)
  return ('value' in read ? read.value : usual) as SettingValue<K>
}
