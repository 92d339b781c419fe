import { UniqueConstraintError } from 'sequelize'
import { KNOWN_SETTINGS, type SettingKey, type SettingValue } from './shapes'
import { SystemConfig } from './model'

/** Writes a setting; of two who write it first, each writes after the other. */
export async function keepSetting<K extends SettingKey>(key: K, value: SettingValue<K>): Promise<void> {
  const configValue = String(value)
  if (await changed(key, configValue)) return
  try {
    await SystemConfig.create({ configKey: key, configValue, description: KNOWN_SETTINGS[key].label })
  } catch (error) {
    if (!(error instanceof UniqueConstraintError) || !(await changed(key, configValue))) throw error
  }
}

/** Whether there was something to change. A locking read sees what others committed meanwhile, a plain one may not. */
async function changed(key: SettingKey, configValue: string): Promise<boolean> {
  const kept = await SystemConfig.findOne({ where: { configKey: key }, lock: true })
  await kept?.update({ configValue })
  return kept !== null
}
