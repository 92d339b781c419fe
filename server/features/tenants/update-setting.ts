import { readField, type AnswerOf, type InputOf } from '../../platform/contract/endpoint'
import { invalidInput, notFound } from '../../platform/errors'
import { keepSetting } from './keep-setting'
import { isSetting, KNOWN_SETTINGS } from './shapes'
import { presentSetting } from './present'
import type { settingEndpoints } from './setting-endpoints'

type Update = (typeof settingEndpoints)['updateSetting']

/** Changes one setting, by its own rules. @throws resource.not_found, request.invalid */
export async function updateSetting({ key, value }: InputOf<Update>): Promise<AnswerOf<Update>> {
  if (!isSetting(key)) throw notFound({ what: '设置' })
  const read = readField(KNOWN_SETTINGS[key].field, value, 'value')
  if ('broken' in read) throw invalidInput(read.broken)
  await keepSetting(key, read.value as never)
  return presentSetting(key, read.value, KNOWN_SETTINGS[key])
}
