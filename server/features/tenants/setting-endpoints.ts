import { endpoint } from '../../platform/contract/endpoint'
import { choice, explained, flag, integer, list, nullable, object, text } from '../../platform/contract/fields'

/** A setting as it is read and filled in; its value is a text on the wire, whatever its kind. */
export const setting = object('设置', {
  key: text('设置的键', 50),
  group: text('哪一类', 20),
  label: text('名称', 20),
  hint: text('说明', 60, 0),
  kind: choice('怎么填', ['switch', 'number', 'text']),
  value: explained(text('值', 2000, 0), 'switch 是 true 或 false，number 是整数'),
  usual: text('默认值', 2000, 0),
  isUsual: flag('和默认一样'),
  unit: text('单位', 10, 0),
  min: nullable(integer('最小', 0, 1_000_000_000)),
  max: explained(nullable(integer('最大', 0, 1_000_000_000)), 'text 是最多几个字'),
})

const key = text('设置的键', 50)

/** Settings of the shop by key. */
export const settingEndpoints = {
  listSettings: endpoint({
    method: 'GET',
    path: '/system/configs',
    summary: '店铺的全部设置',
    permission: 'configs.view',
    answer: object('设置', { list: list('设置', setting, { max: 200 }) }),
  }),
  readSetting: endpoint({
    method: 'GET',
    path: '/system/configs/{key}',
    summary: '看一项设置',
    permission: 'configs.view',
    params: { key },
    answer: setting,
  }),
  updateSetting: endpoint({
    method: 'PUT',
    path: '/system/configs/{key}',
    summary: '改一项设置',
    description: '每项设置有自己的写法和范围；写错了，details 里说是哪一项。',
    permission: 'configs.update',
    params: { key },
    body: { value: text('值', 2000, 0) },
    answer: setting,
  }),
}
