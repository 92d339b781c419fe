import type { ImportJob, ImportLine } from '../../../miniprogram/api/generated'
import { jobRow, kindOf, sizeWords } from '../../../miniprogram/pages/imports/home/view'
import { editCells, jobView, lineRow, wholeProblem } from '../../../miniprogram/pages/imports/job/view'

const NOW = Date.parse('2026-11-20T06:00:00Z')
const job = (counts: Partial<ImportJob> = {}): ImportJob => ({
  id: 'j',
  kind: 'products',
  fileName: '秋季货品.xlsx',
  status: 'ready',
  total: 10,
  toCreate: 0,
  toUpdate: 0,
  unchanged: 0,
  bad: 0,
  skipped: 0,
  done: 0,
  left: 0,
  unknownColumns: [],
  createdAt: '2026-11-20T01:30:00.000Z',
  ...counts,
})
const line: ImportLine = {
  id: 'l',
  lineNo: 6,
  title: '西红柿',
  status: 'bad',
  targetId: null,
  cells: [
    { column: 'name', label: '货品名称', value: '西红柿' },
    { column: 'globalPrice', label: '默认售价', value: '四块五' },
    { column: 'category', label: '分类', value: '茄菓' },
  ],
  problems: [
    { column: 'globalPrice', value: '四块五', reason: '默认售价要是数字', suggestion: '', isNote: false },
    { column: 'category', value: '茄菓', reason: '会新建分类「茄菓」', suggestion: '茄果', isNote: true },
    { column: '', value: '', reason: '前面的行已经写了同一样', suggestion: '', isNote: false },
  ],
}

test.each([
  [{ toCreate: 10, left: 10 }, '10 行都看过了，没有问题'],
  [{ toCreate: 7, bad: 3, left: 7 }, '10 行里有 3 行要改，其余的可以先导'],
  [{ unchanged: 10, left: 10 }, '10 行都和现在一样，不用导'],
  [{ bad: 10 }, '10 行都要改，改好一行能导一行'],
  [{ toCreate: 4, done: 6, left: 4 }, '导入了 6 行，还剩 4 行'],
  [{ done: 8, bad: 2 }, '导入了 8 行，2 行有问题没导'],
  [{ done: 9, skipped: 1 }, '9 行都导好了'],
  [{ skipped: 10 }, '没有要导入的行'],
])('an import that stands at %j says so', (counts, say) => {
  expect(jobView(job(counts)).say).toBe(say)
})

test('the piles are those there are, the bad ones first, and progress counts what can go in', () => {
  const view = jobView(job({ toCreate: 3, bad: 2, done: 1, left: 3, unknownColumns: ['产地', '颜色'] }))
  expect(view.piles.map(({ text, count }) => `${text} ${count}`)).toEqual(['有问题 2', '新建 3', '已导入 1'])
  expect([view.percent, view.isOver, view.unknown]).toEqual([25, false, '没有读的列：产地、颜色'])
  expect(jobView(job({ done: 4, bad: 1 })).isOver).toBe(true)
})

test('a line says what is wrong by the name of the column, once', () => {
  expect(lineRow(line).says).toEqual([
    { text: '默认售价「四块五」要是数字', isNote: false },
    { text: '分类「茄菓」：会新建分类「茄菓」', isNote: true },
    { text: '前面的行已经写了同一样', isNote: false },
  ])
  expect(lineRow({ ...line, status: 'done' }).canChange).toBe(false)
})

test('what is wrong comes first where a line is mended, with what was probably meant', () => {
  expect(editCells(line).map(({ column, suggestion }) => [column, suggestion])).toEqual([
    ['globalPrice', ''],
    ['category', '茄果'],
    ['name', ''],
  ])
  expect(wholeProblem(line)).toBe('前面的行已经写了同一样')
})

test('an earlier import says when, how far, and what is left to do', () => {
  expect(jobRow(job({ done: 5, bad: 2 }), NOW)).toMatchObject({ note: '今天 09:30 · 导入了 5 行', flag: '2 行有问题' })
  expect(jobRow(job({ toCreate: 5, left: 5 }), NOW)).toMatchObject({ flag: '还有 5 行' })
  expect(jobRow(job({ done: 5 }), NOW).flag).toBe('')
})

test('the page knows the kinds, and how much there is to take out', () => {
  expect([kindOf('prices'), kindOf('nothing'), kindOf(undefined)]).toEqual(['prices', 'products', 'products'])
  expect(sizeWords('products', { rows: 0, parts: 0 })).toBe('还没有货品')
  expect(sizeWords('products', { rows: 213, parts: 1 })).toBe('一共 213 行')
  expect(sizeWords('products', { rows: 7000, parts: 3 })).toBe('一共 7000 行，分成 3 个文件')
})
