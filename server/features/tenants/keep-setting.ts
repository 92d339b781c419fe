import { KNOWN_SETTINGS, type SettingKey, type SettingValue } from './shapes'
import { SystemConfig } from './model'

/** Writes a setting; of two who write it first, each writes after the other. */
export async function keepSetting<K extends SettingKey>(key: K, value: SettingValue<K>): Promise<void> {
  const configValue = String(value)
  // A locking read sees what others committed meanwhile, a plain one may not.
  const kept = await SystemConfig.findOne({ where: { configKey: key }, lock: true })
  if (kept) await kept.update({ configValue })
  else await SystemConfig.create({ configKey: key, configValue, description: KNOWN_SETTINGS[key].label })
}
