import { contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  defaulted,
  download,
  explained,
  file,
  flag,
  id,
  integer,
  list,
  object,
  optional,
  page,
  paging,
  text,
} from '../../platform/contract/fields'
import { customers } from '../customers/contract'
import { pricing } from '../pricing/contract'
import { products } from '../products/contract'
import { mergedCells, tooManyRows, unreadableSheet } from '../../platform/sheets/errors'
import { headingsMissing, lineIsDone, nothingToImport } from './errors'
import { CELL_LENGTH, importJob, importLine, LINE_STATUSES, MOST_BYTES, TABLE_KINDS } from './shapes'

export { CUSTOMER_STATUS_LABELS, type CustomerStatus } from '../customers/shapes'
export { PRODUCT_STATUS_LABELS, type ProductStatus } from '../products/statuses'

/** What a table may be written as. */
export const TABLE_FORMATS = ['xlsx', 'csv'] as const
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** The media types of those. */
export const TABLE_TYPES = { xlsx: XLSX, csv: 'text/csv; charset=utf-8' } as const

const kind = choice('表', TABLE_KINDS)
const target = { id: id('导入编号') }
const line = { ...target, lineId: id('行编号') }

export const imports = contract('imports', '导入和导出', {
  sendTemplate: endpoint({
    method: 'GET',
    path: '/import/templates/{kind}',
    summary: '下载导入的模板',
    permission: 'imports.run',
    params: { kind },
    answer: download('模板', [XLSX]),
  }),
  startImport: endpoint({
    method: 'POST',
    path: '/import/jobs',
    summary: '上传一个表，先看不写',
    description:
      'xlsx 或 csv（UTF-8、GBK），最多 5000 行。每一行先对一遍：会新建、会更新、没变，还是有问题。货品按货号、没有货号按名称对；客户按名称和电话；' +
      '专属价按客户、货品、单位、从哪天。空着的格子不改。',
    permission: 'imports.run',
    // Reading a table takes its time: no transaction waits for that.
    transactions: 'own',
    body: { file: file('表格', { maxBytes: MOST_BYTES }), kind },
    answer: importJob,
    errors: [unreadableSheet.type, tooManyRows.type, mergedCells.type, headingsMissing.type, nothingToImport.type],
  }),
  listImports: endpoint({
    method: 'GET',
    path: '/import/jobs',
    summary: '导入过的表，新的在前',
    permission: 'imports.run',
    query: { ...paging, kind: optional(kind) },
    answer: page(importJob),
  }),
  readImport: endpoint({
    method: 'GET',
    path: '/import/jobs/{id}',
    summary: '看一次导入的进度',
    permission: 'imports.run',
    params: target,
    answer: importJob,
  }),
  listImportLines: endpoint({
    method: 'GET',
    path: '/import/jobs/{id}/rows',
    summary: '一次导入的各行',
    permission: 'imports.run',
    params: target,
    query: { ...paging, status: optional(choice('结果', LINE_STATUSES)) },
    answer: page(importLine),
  }),
  changeImportLine: endpoint({
    method: 'PUT',
    path: '/import/jobs/{id}/rows/{lineId}',
    summary: '改一行再对一遍，或者跳过它',
    permission: 'imports.run',
    params: line,
    body: {
      cells: optional(
        list('格子', object('格子', { column: text('列', 30), value: text('内容', CELL_LENGTH, 0) }), {
          max: 50,
          uniqueBy: 'column',
        }),
      ),
      isSkipped: explained(optional(flag('跳过')), 'true 跳过这一行，false 又要它'),
    },
    answer: importLine,
    errors: [lineIsDone.type],
  }),
  runImport: endpoint({
    method: 'POST',
    path: '/import/jobs/{id}/run',
    summary: '导入接下来的几行',
    description:
      '一次导入一段，整段都成或都不成；left 不是 0 就接着调。断了、重复调都没关系：导过的不会再导。写不进去的行记成有问题，别的行照样导。',
    permission: 'imports.run',
    transactions: 'own',
    params: target,
    answer: importJob,
  }),
  readExportSize: endpoint({
    method: 'GET',
    path: '/export/{kind}/size',
    summary: '导出有多少行、分几个文件',
    permission: 'exports.run',
    params: { kind },
    answer: object('导出的大小', { rows: integer('行数', 0, 10_000_000), parts: integer('文件数', 0, 10_000) }),
  }),
  sendExport: endpoint({
    method: 'GET',
    path: '/export/{kind}',
    summary: '导出成表格',
    description: '列和模板一样，改好了能再导进来。每个文件最多 3000 行，part 是第几个。',
    permission: 'exports.run',
    params: { kind },
    query: {
      format: defaulted(choice('格式', TABLE_FORMATS), 'xlsx'),
      part: defaulted(integer('第几个文件', 1, 10_000), 1),
    },
    answer: download('表格', Object.values(TABLE_TYPES)),
  }),
})

/** The endpoints whose contracts the lines of each table have to keep: for a new one, and for one that is there. */
export const written = {
  products: [products.endpoints.createProduct, products.endpoints.updateProduct],
  customers: [customers.endpoints.createCustomer, customers.endpoints.updateCustomer],
  prices: [pricing.endpoints.setPrice, pricing.endpoints.setPrice],
} as const
