import iconv from 'iconv-lite'
import { useHouse } from '../../support/house'
import { aPicture } from '../files/pictures'
import { csv, linesOf, sendTable, startedWith, xlsx, type JobWire } from './tables'
import { dataOf } from '../../support/client'
import { aWorkbook, aZip } from './workbooks'

const house = useHouse()

const HEAD = ['货品名称', '默认售价']
const titles = async (job: JobWire) => (await linesOf(house, job.id)).map(({ title }) => title)
const started = async (bytes: Buffer, name: string) => dataOf<JobWire>(await sendTable(house, 'products', bytes, name))
const refusal = async (bytes: Buffer, name = 'a.xlsx') => {
  const { status, body } = await sendTable(house, 'products', bytes, name)
  return [status, body.error, body.message] as const
}

test.each([
  ['UTF-8', Buffer.from('货品名称,默认售价\n白菜,1\n')],
  ['UTF-8 with its mark', Buffer.from('\ufeff货品名称,默认售价\r\n白菜,1\r\n')],
  ['GBK', iconv.encode('货品名称,默认售价\n白菜,1\n', 'gbk')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode('货品名称\t默认售价\n白菜\t1\n', 'utf-16le')])],
  ['semicolons', Buffer.from('货品名称;默认售价\n白菜;1\n')],
  ['tabs', Buffer.from('货品名称\t默认售价\n白菜\t1\n')],
  ['quotes', Buffer.from('"货品名称","默认售价"\n"白菜","1"\n')],
  ['a title above the headings', Buffer.from('老周蔬菜批发,,\n\n货品名称*,默认售价（元）\n白菜,1\n')],
])('a csv with %s is read', async (_what, bytes) => {
  expect(await titles(await started(bytes, 'a.csv'))).toEqual(['白菜'])
})

test('numbers, days and blanks of a workbook are read as people see them', async () => {
  const rows = [
    [
      '<c t="inlineStr"><is><t>货号</t></is></c>',
      '<c t="inlineStr"><is><t>货品名称</t></is></c>',
      '<c t="inlineStr"><is><t>默认售价</t></is></c>',
    ],
    ['<c><v>6901234567892</v></c>', '<c t="inlineStr"><is><t> 白菜 </t></is></c>', '<c><v>0.30000000000000004</v></c>'],
    ['<c><v>12</v></c>', '<c t="inlineStr"><is><t>萝卜</t></is></c>', '<c><f>1+1</f><v>2</v></c>'],
  ]
  const job = await started(aWorkbook(rows), 'a.xlsx')
  const lines = await linesOf(house, job.id)
  expect(lines.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ['6901234567892', '白菜', '0.3'],
    ['12', '萝卜', '2'],
  ])
})

test('merged cells are refused by their place, but not above the headings', async () => {
  const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`
  const title = [[text('价目表'), text('')], HEAD.map(text), [text('白菜'), text('1')], [text('萝卜'), text('2')]]
  expect(await titles(await started(aWorkbook(title, ['A1:B1']), 'a.xlsx'))).toEqual(['白菜', '萝卜'])
  const [status, error, message] = await refusal(aWorkbook(title, ['A1:B1', 'A3:A4']))
  expect([status, error]).toEqual([400, 'sheets.merged_cells'])
  expect(message).toBe('表里有合并的格子（A3:A4），取消合并、每行填全再传')
})

test('a picture under the name of a table is refused', async () => {
  const png = await aPicture('png', 50, 50)
  const refused = [415, 'sheets.unreadable', '这个文件打不开，要 xlsx 或 csv 的表格']
  expect(await refusal(png, 'a.xlsx')).toEqual(refused)
  expect(await refusal(png, 'a.csv')).toEqual(refused)
  expect(await refusal(aZip({ 'word/document.xml': '<x/>' }), 'a.xlsx')).toEqual(refused)
})

test('an old workbook is told how to become a new one', async () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  expect((await refusal(old, 'a.xls'))[2]).toContain('另存为 xlsx')
})

test('a bomb is refused without being read', async () => {
  const zeros = Buffer.alloc(90 * 1024 * 1024, ' ')
  const bomb = aZip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': zeros })
  expect(bomb.length).toBeLessThan(200_000)
  const before = process.memoryUsage().rss
  expect((await refusal(bomb))[1]).toBe('sheets.unreadable')
  expect(process.memoryUsage().rss - before).toBeLessThan(80 * 1024 * 1024)
})

test('a hundred thousand rows are refused early, in a workbook and in a csv', async () => {
  const rows = Array.from({ length: 100_000 }, (_none, index) => [`<c><v>${index}</v></c>`, '<c><v>1</v></c>'])
  const begun = Date.now()
  const [status, error, message] = await refusal(aWorkbook(rows))
  expect([status, error]).toEqual([413, 'sheets.too_many_rows'])
  expect(message).toContain('分成几个表再传')
  const lines = Array.from({ length: 100_000 }, (_none, index) => `货${index},1`)
  expect((await refusal(csv(HEAD.join(','), ...lines), 'a.csv'))[1]).toBe('sheets.too_many_rows')
  expect(Date.now() - begun).toBeLessThan(60_000)
})

test('a file above five megabytes is refused', async () => {
  expect((await refusal(Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'a.csv'))[1]).toBe('request.file_too_large')
})

test('missing headings, and a table without lines, say what to do', async () => {
  const headless = await sendTable(house, 'products', csv('品種,价錢', '白菜,1'))
  expect(headless.body).toMatchObject({ error: 'imports.headings_missing', details: { missing: ['货品名称'] } })
  expect((await refusal(csv(HEAD.join(',')), 'a.csv'))[1]).toBe('imports.nothing')
  expect((await refusal(Buffer.from('\n\n'), 'a.csv'))[1]).toBe('sheets.unreadable')
  const kind = await sendTable(house, 'orders', csv('a,b', '1,2'))
  expect(kind.body.details).toEqual([{ field: 'kind', reason: '表只能是 products, customers, prices' }])
})

test('columns nobody knows are named, and the rest is read', async () => {
  const job = await startedWith(house, 'products', csv('货品名称,默认售价,产地,颜色', '白菜,1,山东,绿'))
  expect(job).toMatchObject({ toCreate: 1, unknownColumns: ['产地', '颜色'] })
})

test('five thousand lines are looked through in one call', async () => {
  const rows = Array.from({ length: 5_000 }, (_none, index) => [`批量${index}`, '1.5'])
  const begun = Date.now()
  const job = await started(await xlsx(HEAD, rows), 'a.xlsx')
  process.stdout.write(`5000 lines looked through in ${Date.now() - begun} ms\n`)
  expect(job).toMatchObject({ total: 5_000, toCreate: 5_000, bad: 0 })
  rows.push(['再多一行', '1'])
  expect((await refusal(await xlsx(HEAD, rows)))[1]).toBe('sheets.too_many_rows')
})
