import {
  choice,
  day,
  explained,
  flag,
  id,
  instant,
  integer,
  list,
  nullable,
  object,
  optional,
  quantity,
  quantitySum,
  signedQuantity,
  signedYuan,
  text,
  yuan,
} from '../../platform/contract/fields'
import { MOVEMENT_TYPES, REFERENCE_TYPES, STOCKTAKE_STATUSES } from './statuses'

/** The most products of one movement, transfer or count sheet. */
export const MAX_STOCK_LINES = 300

/** A place where goods lie. */
export const warehouse = object('仓库', {
  id: id('仓库编号'),
  name: text('仓库名称', 50),
  address: text('地址', 200, 0),
  isDefault: flag('默认仓库'),
  status: choice('状态', ['active', 'inactive']),
})

const amounts = {
  onHand: explained(signedQuantity('现有'), '按计价单位；允许负库存的店可能小于 0'),
  reserved: explained(quantitySum('已占用'), '答应了别人、还没发出去的'),
  available: explained(signedQuantity('可用'), '现有减已占用'),
}

const ofProduct = {
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  unit: text('计价单位', 20),
}

/** How much of a product there is, in all warehouses. */
export const stock = object('库存', {
  ...ofProduct,
  spec: text('规格', 50, 0),
  category: text('分类', 20, 0),
  ...amounts,
  threshold: nullable(quantitySum('预警线')),
  isLow: explained(flag('不够了'), '可用低于预警线'),
  value: explained(optional(signedYuan('成本金额')), '只有能看成本的人看得到'),
  averageCost: explained(optional(nullable(yuan('平均成本'))), '按计价单位；没有货时为 null'),
})

/** The same in one warehouse. */
export const stockHere = object('仓库里的库存', {
  warehouseId: id('仓库编号'),
  warehouseName: text('仓库名称', 50),
  ...amounts,
})

/** One change of a stock. */
export const movement = object('出入库记录', {
  id: id('编号'),
  ...ofProduct,
  warehouseId: id('仓库编号'),
  warehouseName: text('仓库名称', 50),
  type: choice('类型', MOVEMENT_TYPES),
  typeLabel: text('类型名称', 20),
  quantity: explained(signedQuantity('数量'), '按计价单位，入为正，出为负'),
  balance: explained(signedQuantity('之后的现有'), '这一笔之后还有多少'),
  referenceType: choice('关联类型', REFERENCE_TYPES),
  referenceId: id('关联编号'),
  notes: nullable(text('备注', 200, 0)),
  operator: text('操作人', 50),
  bizDate: day('业务日'),
  createdAt: instant('时间'),
})

/** A product and how much of it, as people move it. */
export const lineInput = object('货品', {
  productId: id('货品编号'),
  unit: explained(optional(text('单位', 20)), '货品的一个单位；不写就是计价单位'),
  quantity: quantity('数量'),
})

/** The same, with what it cost. */
export const lineWithCost = object('货品', {
  ...{
    productId: id('货品编号'),
    unit: explained(optional(text('单位', 20)), '货品的一个单位；不写就是计价单位'),
    quantity: quantity('数量'),
  },
  unitCost: explained(optional(yuan('进价')), '一个这样的单位的进价，只在入库时算；不写就按现在的平均成本'),
})

/** A count, without its lines. */
export const stocktake = object('盘点单', {
  id: id('盘点单编号'),
  stocktakeNo: text('盘点单号', 20),
  warehouseId: id('仓库编号'),
  warehouseName: text('仓库名称', 50),
  status: choice('状态', STOCKTAKE_STATUSES),
  statusLabel: text('状态名称', 20),
  remark: nullable(text('备注', 200, 0)),
  createdBy: text('谁开的', 50),
  postedBy: nullable(text('谁过账的', 50)),
  postedAt: nullable(instant('过账时间')),
  itemCount: integer('点了几样', 0, 100_000),
  differenceCount: explained(integer('几样不对', 0, 100_000), '点到的数和账面数不同的'),
  version: integer('版本', 1, 1_000_000_000),
  createdAt: instant('创建时间'),
})

/** One product as it was counted. */
export const counted = object('盘点明细', {
  ...ofProduct,
  book: explained(signedQuantity('账面数'), '点的那一刻的现有'),
  counted: quantitySum('点到的数'),
  difference: signedQuantity('差多少'),
  countedBy: text('谁点的', 50),
  countedAt: instant('什么时候点的'),
})

/** Lines of a movement. */
export const lines = list('货品', lineWithCost, { min: 1, max: MAX_STOCK_LINES })
