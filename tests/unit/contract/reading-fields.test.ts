import { endpoint, readInput } from '../../../server/platform/contract/endpoint'
import type { Field } from '../../../server/platform/contract/field'
import * as f from '../../../server/platform/contract/fields'

/** What one field makes of a wire value: the inside value, or the first sentence about it. */
function read(field: Field<never>, raw: unknown): unknown {
  const target = endpoint({
    method: 'POST',
    path: '/things',
    summary: '东西',
    permission: 'orders.place',
    body: { thing: field },
    answer: f.flag('好'),
  })
  const result = readInput(target, { thing: raw })
  return 'broken' in result ? result.broken[0] : (result.value as { thing: unknown }).thing
}

const refusal = (reason: string) => ({ field: 'thing', reason })
const line = f.object('行', { name: f.text('名称', 10) })

describe('what a field takes', () => {
  test.each<[string, Field<never>, unknown, unknown]>([
    ['a text, trimmed', f.text('名称', 5), '  苹果  ', '苹果'],
    ['a text of several lines', f.text('备注', 20), '一\n二\t三', '一\n二\t三'],
    ['an emoji made of several', f.text('名称', 20), '👨‍👩‍👧 好', '👨‍👩‍👧 好'],
    ['an empty text where that is fine', f.text('备注', 5, 0), '   ', ''],
    ['a key', f.id('编号'), ' 0197beef ', '0197beef'],
    ['a secret with its spaces', f.secret('密码'), ' a b ', ' a b '],
    ['a whole number', f.integer('数', 1, 9), 9, 9],
    ['a whole number of a query', f.integer('数', 1, 9), '3', 3],
    ['a ratio', f.ratio('率'), -0.25, -0.25],
    ['a truth', f.flag('对'), true, true],
    ['a truth of a query', f.flag('对'), 'false', false],
    ['one of the words', f.choice('色', ['red', 'blue']), 'blue', 'blue'],
    ['yuan as fen', f.yuan('价'), 10.51, 1051],
    ['yuan in words of digits', f.yuan('价'), '0.10', 10],
    ['yuan that floating point gets wrong', f.yuan('价'), 1.1, 110],
    ['no yuan at all', f.yuan('价'), 0, 0],
    ['the most yuan a column holds', f.yuan('价'), 99_999_999.99, 9_999_999_999],
    ['yuan below zero where that is fine', f.signedYuan('差'), -1.5, -150],
    ['a quantity as hundredths', f.quantity('数量'), 2.5, 250],
    ['the least quantity', f.quantity('数量'), 0.01, 1],
    ['a day', f.day('日'), '2024-02-29', '2024-02-29'],
    ['a moment', f.instant('时'), '2025-06-30T10:15:00+08:00', new Date('2025-06-30T02:15:00Z')],
    ['free JSON', f.json('事'), { a: [1, null] }, { a: [1, null] }],
    ['a list', f.list('行', line, { max: 2 }), [{ name: ' 甲 ' }], [{ name: '甲' }]],
    ['null where that is fine', f.nullable(f.yuan('价')), null, null],
    ['a value where null would be fine', f.nullable(f.yuan('价')), 1, 100],
    ['nothing where that is fine', f.optional(f.text('名称', 5)), undefined, undefined],
    ['the default for nothing', f.defaulted(f.integer('页', 1, 9), 4), undefined, 4],
    ['a value instead of the default', f.defaulted(f.integer('页', 1, 9), 4), 5, 5],
  ])('%s', (_what, field, raw, inside) => {
    expect(read(field, raw)).toEqual(inside)
  })
})

const TWO_DECIMALS = '要是最多两位小数的数字，不超过 99999999.99'

describe('what a field refuses, in a sentence that names it', () => {
  test.each<[string, Field<never>, unknown, string]>([
    ['nothing', f.text('名称', 5), undefined, '名称没有填'],
    ['only spaces', f.text('名称', 5), '   ', '名称没有填'],
    ['a number for a text', f.text('名称', 5), 5, '名称要是文字'],
    ['null for a text', f.text('名称', 5), null, '名称要是文字'],
    ['a text that is too long', f.text('备注', 500), '好'.repeat(10_000), '备注最多 500 个字'],
    ['a text that is too short', f.text('密码', 20, 8), '1234567', '密码至少 8 个字'],
    ['a NUL in a text', f.text('备注', 50), 'a\u0000b', '备注里有不能用的字符'],
    ['a NUL in a key', f.id('编号'), 'a\u0000b', '编号里有不能用的字符'],
    ['a NUL in a secret', f.secret('密码'), 'a\u0000b', '密码里有不能用的字符'],
    ['an escape in a text', f.text('备注', 50), '\u001b[31m', '备注里有不能用的字符'],
    ['a key that is too long', f.id('编号'), 'x'.repeat(37), '编号最多 36 个字'],
    ['an object for a key', f.id('编号'), { toString: 'x' }, '编号要是文字'],
    ['a part of a number', f.integer('页码', 1, 9), 1.5, '页码要是整数'],
    ['a number below the least', f.integer('页码', 1, 9), 0, '页码不能小于 1'],
    ['a number above the most', f.integer('每页数量', 1, 100), 1000, '每页数量不能大于 100'],
    ['a number without end', f.integer('页码', 1, 9), '1e999', '页码太大了'],
    ['a word for a number', f.integer('页码', 1, 9), 'abc', '页码要是数字'],
    ['two values for one', f.integer('页码', 1, 9), ['1', '2'], '页码要是数字'],
    ['a word for a truth', f.flag('含历史'), 'yes', '含历史只能是 true 或 false'],
    ['an unknown word', f.choice('颜色', ['red', 'blue']), 'green', '颜色只能是 red, blue'],
    ['yuan below zero', f.yuan('单价'), -0.01, '单价不能小于 0'],
    ['three decimals of yuan', f.yuan('单价'), 1.005, `单价${TWO_DECIMALS}`],
    ['more yuan than a column holds', f.yuan('单价'), 100_000_000, `单价${TWO_DECIMALS}`],
    ['null for yuan', f.yuan('单价'), null, `单价${TWO_DECIMALS}`],
    ['true for yuan', f.yuan('单价'), true, `单价${TWO_DECIMALS}`],
    ['a list for yuan', f.yuan('单价'), [1], `单价${TWO_DECIMALS}`],
    ['no yuan', f.yuan('单价'), undefined, '单价没有填'],
    ['no quantity', f.quantity('数量'), 0, '数量要大于 0'],
    ['a quantity below zero', f.quantity('数量'), -1, '数量要大于 0'],
    ['three decimals of a quantity', f.quantity('数量'), 1.005, `数量${TWO_DECIMALS}`],
    ['letters for a quantity', f.quantity('数量'), 'abc', `数量${TWO_DECIMALS}`],
    ['a thousand million for a quantity', f.quantity('数量'), 1e9, `数量${TWO_DECIMALS}`],
    ['digits of another width', f.quantity('数量'), '１', `数量${TWO_DECIMALS}`],
    ['February 30', f.day('开始日期'), '2025-02-30', '开始日期要是日历上的一天，写成 2025-06-30 这样'],
    ['a day without its zeros', f.day('开始日期'), '2025-1-1', '开始日期要是日历上的一天，写成 2025-06-30 这样'],
    ['a moment for a day', f.day('开始日期'), '2025-01-01T00:00:00Z', '开始日期要是日历上的一天，写成 2025-06-30 这样'],
    ['a word for a moment', f.instant('时间'), 'soon', '时间要是 ISO 8601 时间'],
    ['a text for JSON', f.json('变更'), 'x', '变更要是一个对象'],
    ['an object for a list', f.list('明细', line, { max: 2 }), {}, '明细要是列表'],
    ['too few', f.list('明细', line, { min: 1, max: 2 }), [], '明细至少要有 1 行'],
    ['null where it is not fine', f.list('明细', line, { max: 2 }), null, '明细要是列表'],
    ['a list for an object', f.object('客户', { name: f.text('名称', 5) }), [], '客户要是一个对象'],
    ['a default that was overwritten badly', f.defaulted(f.integer('页码', 1, 9), 4), 10, '页码不能大于 9'],
  ])('%s', (_what, field, raw, reason) => {
    expect(read(field, raw)).toEqual(refusal(reason))
  })
})
