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
  text,
  yuan,
} from '../../platform/contract/fields'
import { PURCHASE_ACTIONS, PURCHASE_STATUSES } from './statuses'

/** What a supplier's card says. */
export const supplierFields = {
  name: text('供应商名称', 50),
  contact: text('联系人', 50, 0),
  phone: text('电话', 20, 0),
  address: text('地址', 200, 0),
  notes: text('备注', 200, 0),
  status: choice('状态', ['active', 'inactive']),
}

/** Somebody the shop buys from. */
export const supplier = object('供应商', { id: id('供应商编号'), ...supplierFields })

/** The most lines of a purchase. */
export const MAX_LINES = 300
/** Which version was seen. */
export const version = integer('版本', 1, 1_000_000_000)

/** A line as it is asked for. */
export const purchaseLine = object('采购明细', {
  productId: id('货品编号'),
  unit: explained(optional(text('单位', 20)), '货品的一个单位；不写就是计价单位'),
  quantity: quantity('数量'),
  unitCost: yuan('进价'),
})

/** What a purchase is written from. */
export const head = {
  supplierId: id('供应商编号'),
  warehouseId: explained(optional(id('仓库编号')), '不写就是默认仓库'),
  expectedOn: optional(nullable(day('预计到货'))),
  remark: optional(nullable(text('备注', 200, 0))),
  items: list('采购明细', purchaseLine, { min: 1, max: MAX_LINES }),
}

const summary = {
  id: id('采购单编号'),
  purchaseNo: text('采购单号', 20),
  supplierId: id('供应商编号'),
  supplierName: text('供应商', 50),
  warehouseId: id('仓库编号'),
  status: choice('状态', PURCHASE_STATUSES),
  statusLabel: text('状态名称', 20),
  totalAmount: yuan('订的合计'),
  receivedAmount: explained(yuan('收到的合计'), '减去退掉的'),
  itemCount: integer('行数', 0, MAX_LINES),
  expectedOn: nullable(day('预计到货')),
  remark: nullable(text('备注', 200, 0)),
  createdBy: text('谁开的', 50),
  bizDate: day('业务日'),
  version,
  createdAt: instant('创建时间'),
}

/** A row of the list of purchases. */
export const purchaseSummary = object('采购单摘要', summary)

/** A purchase with its lines, what came, and what may be done. */
export const purchase = object('采购单', {
  ...summary,
  items: list(
    '采购明细',
    object('采购行', {
      id: id('行编号'),
      productId: id('货品编号'),
      productName: text('货品名称', 100),
      unit: text('单位', 20),
      quantity: quantity('订的数量'),
      receivedQuantity: quantitySum('收到的数量'),
      unitCost: yuan('进价'),
    }),
    { max: MAX_LINES },
  ),
  receipts: list(
    '收退货',
    object('收退货', {
      id: id('编号'),
      kind: choice('收货或退货', ['receive', 'return']),
      amount: yuan('金额'),
      remark: nullable(text('备注', 200, 0)),
      operator: text('谁收的', 50),
      bizDate: day('业务日'),
      createdAt: instant('时间'),
    }),
    { max: 1000 },
  ),
  allowedActions: list(
    '可做的动作',
    object('动作', {
      name: choice('动作', PURCHASE_ACTIONS),
      label: text('按钮文字', 20),
      isDanger: flag('要二次确认'),
    }),
    { max: 10 },
  ),
})

/** One product that is short, and how much of it to buy. */
export const proposed = object('建议', {
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  unit: text('计价单位', 20),
  available: explained(quantitySum('可用'), '小于 0 写 0'),
  threshold: quantitySum('预警线'),
  onTheWay: quantitySum('在路上'),
  quantity: quantity('建议进'),
  lastCost: nullable(yuan('上次进价')),
  lastSupplierId: nullable(id('上次的供应商')),
})
