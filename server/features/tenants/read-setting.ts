import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { isSetting, KNOWN_SETTINGS } from './shapes'
import { presentSetting } from './present'
import { setting } from './setting'
import type { settingEndpoints } from './setting-endpoints'

type Read = (typeof settingEndpoints)['readSetting']

/** One setting of the shop. @throws resource.not_found */
export async function readSetting({ key }: InputOf<Read>): Promise<AnswerOf<Read>> {
  if (!isSetting(key)) throw notFound({ what: '设置' })
  return presentSetting(key, await setting(key), KNOWN_SETTINGS[key])
}
