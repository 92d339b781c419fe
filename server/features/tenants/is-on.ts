import type { SettingKey, SettingValue } from './shapes'
import { setting } from './setting'

/** Keys of the settings that are switches. */
type SwitchKey = { [K in SettingKey]: SettingValue<K> extends boolean ? K : never }[SettingKey]

/** Whether the shop of whoever acts has this switched on. */
export async function isOn(key: SwitchKey): Promise<boolean> {
  return (await setting(key)) as boolean
}
