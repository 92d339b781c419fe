import { SWITCHES } from '../platform/access/modules'
import { PERMISSIONS, ROLE_LABELS, ROLES } from '../platform/access/roles'
import { LOG_ACTION_LABELS, LOG_ACTIONS } from './audit/contract'
import { CUSTOMER_STATUS_LABELS, CUSTOMER_STATUSES } from './customers/shapes'
import { FILE_PURPOSES, PURPOSE_LABELS } from './files/contract'
import { LINE_STATUS_LABELS, LINE_STATUSES, TABLE_KIND_LABELS, TABLE_KINDS } from './imports/shapes'
import { BUYER_ROLE_LABELS, BUYER_ROLES } from './members/contract'
import { MEMBER_ACTIONS, MEMBER_STATUS_LABELS, MEMBER_STATUSES } from './members/statuses'
import { MOVEMENT_LABELS, MOVEMENT_TYPES, STOCKTAKE_LABELS, STOCKTAKE_STATUSES } from './inventory/statuses'
import { ORDER_ACTIONS, ORDER_STATUSES, STATUS_LABELS } from './orders/statuses'
import { PRICE_SOURCE_LABELS, PRICE_SOURCES } from './pricing/contract'
import { PRODUCT_STATUS_LABELS, PRODUCT_STATUSES } from './products/contract'
import { PURCHASE_ACTIONS, PURCHASE_LABELS, PURCHASE_STATUSES } from './purchasing/statuses'
import type { Library } from '../platform/contract/library'

/** Every fixed list of words of the house, with its Chinese name; the phone's client has a type and labels for each. */
export const vocabularies: Library['vocabularies'] = [
  {
    type: 'Role',
    title: '角色',
    constant: 'ROLES',
    words: ROLES,
    labels: { constant: 'ROLE_LABELS', of: ROLE_LABELS },
  },
  {
    type: 'BuyerRole',
    title: '客户角色',
    constant: 'BUYER_ROLES',
    words: BUYER_ROLES,
    labels: { constant: 'BUYER_ROLE_LABELS', of: BUYER_ROLE_LABELS },
  },
  {
    type: 'OrderStatus',
    title: '订单状态',
    constant: 'ORDER_STATUSES',
    words: ORDER_STATUSES,
    labels: { constant: 'STATUS_LABELS', of: STATUS_LABELS },
  },
  {
    type: 'CustomerStatus',
    title: '客户状态',
    constant: 'CUSTOMER_STATUSES',
    words: CUSTOMER_STATUSES,
    labels: { constant: 'CUSTOMER_STATUS_LABELS', of: CUSTOMER_STATUS_LABELS },
  },
  {
    type: 'ProductStatus',
    title: '货品状态',
    constant: 'PRODUCT_STATUSES',
    words: PRODUCT_STATUSES,
    labels: { constant: 'PRODUCT_STATUS_LABELS', of: PRODUCT_STATUS_LABELS },
  },
  {
    type: 'MemberStatus',
    title: '员工状态',
    constant: 'MEMBER_STATUSES',
    words: MEMBER_STATUSES,
    labels: { constant: 'MEMBER_STATUS_LABELS', of: MEMBER_STATUS_LABELS },
  },
  { type: 'PowerSwitch', title: '权限开关', constant: 'POWER_SWITCHES', words: [...SWITCHES.keys()] },
  { type: 'MemberAction', title: '对员工的动作', constant: 'MEMBER_ACTIONS', words: MEMBER_ACTIONS },
  {
    type: 'LogAction',
    title: '日志里的操作',
    constant: 'LOG_ACTIONS',
    words: LOG_ACTIONS,
    labels: { constant: 'LOG_ACTION_LABELS', of: LOG_ACTION_LABELS },
  },
  { type: 'OrderAction', title: '订单动作', constant: 'ORDER_ACTIONS', words: ORDER_ACTIONS },
  {
    type: 'PriceSource',
    title: '价格来源',
    constant: 'PRICE_SOURCES',
    words: PRICE_SOURCES,
    labels: { constant: 'PRICE_SOURCE_LABELS', of: PRICE_SOURCE_LABELS },
  },
  {
    type: 'TableKind',
    title: '表格',
    constant: 'TABLE_KINDS',
    words: TABLE_KINDS,
    labels: { constant: 'TABLE_KIND_LABELS', of: TABLE_KIND_LABELS },
  },
  {
    type: 'LineStatus',
    title: '导入的行怎样了',
    constant: 'LINE_STATUSES',
    words: LINE_STATUSES,
    labels: { constant: 'LINE_STATUS_LABELS', of: LINE_STATUS_LABELS },
  },
  {
    type: 'FilePurpose',
    title: '文件用途',
    constant: 'FILE_PURPOSES',
    words: FILE_PURPOSES,
    labels: { constant: 'PURPOSE_LABELS', of: PURPOSE_LABELS },
  },
  {
    type: 'MovementType',
    title: '出入库类型',
    constant: 'MOVEMENT_TYPES',
    words: MOVEMENT_TYPES,
    labels: { constant: 'MOVEMENT_LABELS', of: MOVEMENT_LABELS },
  },
  {
    type: 'StocktakeStatus',
    title: '盘点单状态',
    constant: 'STOCKTAKE_STATUSES',
    words: STOCKTAKE_STATUSES,
    labels: { constant: 'STOCKTAKE_LABELS', of: STOCKTAKE_LABELS },
  },
  {
    type: 'PurchaseStatus',
    title: '采购单状态',
    constant: 'PURCHASE_STATUSES',
    words: PURCHASE_STATUSES,
    labels: { constant: 'PURCHASE_LABELS', of: PURCHASE_LABELS },
  },
  { type: 'PurchaseAction', title: '采购单动作', constant: 'PURCHASE_ACTIONS', words: PURCHASE_ACTIONS },
  { type: 'Permission', title: '权限', constant: 'PERMISSIONS', words: Object.keys(PERMISSIONS) },
]
