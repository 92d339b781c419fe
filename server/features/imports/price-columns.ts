import { DATE, MONEY, WORDS } from './readings'
import type { Column } from './table'

/** The columns of the table of special prices. */
export const priceColumns: readonly Column[] = [
  {
    key: 'customer',
    label: '客户名称',
    also: ['客户', '名称'],
    reading: WORDS,
    isRequired: true,
    example: '兴旺湘菜馆',
    note: '已有的客户',
    width: 22,
  },
  {
    key: 'phone',
    label: '联系电话',
    also: ['电话', '客户电话'],
    reading: WORDS,
    example: '',
    note: '同名的客户要写',
    width: 16,
  },
  {
    key: 'sku',
    label: '货号',
    also: ['编号', '编码', 'SKU'],
    reading: WORDS,
    example: 'A-01',
    note: '有货号就按货号对',
    width: 12,
  },
  {
    key: 'product',
    label: '货品名称',
    also: ['货品', '品名', '商品名称', '商品'],
    reading: WORDS,
    isRequired: true,
    example: '西红柿 普罗旺斯',
    note: '已有的货品',
    width: 22,
  },
  { key: 'unit', label: '单位', also: ['计价单位'], reading: WORDS, example: '斤', note: '不写就是计价单位', width: 8 },
  {
    key: 'price',
    label: '专属价',
    also: ['价格', '单价', '协议价'],
    reading: MONEY,
    isRequired: true,
    example: '4.20',
    note: '元，最多两位小数',
    width: 10,
  },
  {
    key: 'validFrom',
    label: '从哪天',
    also: ['开始日期', '生效日期'],
    reading: DATE,
    example: '',
    note: '2025-06-30；不写就是改现在用的价',
    width: 12,
  },
  {
    key: 'validTo',
    label: '到哪天',
    also: ['结束日期', '失效日期'],
    reading: DATE,
    example: '',
    note: '含这一天；不写就是一直用',
    width: 12,
  },
  { key: 'reason', label: '原因', also: ['备注'], reading: WORDS, example: '老客户', note: '低于底价要写', width: 20 },
]
/** Those that say whose price of what it is. */
export const PRICE_NAMING = ['customer', 'phone', 'sku', 'product', 'unit', 'validFrom']
