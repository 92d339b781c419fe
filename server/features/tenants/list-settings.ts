import type { AnswerOf } from '../../platform/contract/endpoint'
import { KNOWN_SETTINGS, type SettingKey } from './shapes'
import { SystemConfig } from './model'
import { presentSetting } from './present'
import { meant } from './setting'
import type { settingEndpoints } from './setting-endpoints'

/** Every setting of the shop, as it stands. */
export async function listSettings(): Promise<AnswerOf<(typeof settingEndpoints)['listSettings']>> {
  const kept = new Map((await SystemConfig.findAll()).map(({ configKey, configValue }) => [configKey, configValue]))
  const keys = Object.keys(KNOWN_SETTINGS) as SettingKey[]
  return { list: keys.map((key) => presentSetting(key, meant(key, kept.get(key) ?? null), KNOWN_SETTINGS[key])) }
}
