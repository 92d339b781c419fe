import type { Field } from '../../platform/contract/field'
import {
  choice,
  explained,
  flag,
  id,
  instant,
  integer,
  list,
  nullable,
  object,
  optional,
  text,
  yuan,
} from '../../platform/contract/fields'

/** Whether something new may be written for a customer. */
export const CUSTOMER_STATUSES = ['active', 'inactive'] as const
/** One of those. */
export type CustomerStatus = (typeof CUSTOMER_STATUSES)[number]
/** Chinese names of the customer statuses. */
export const CUSTOMER_STATUS_LABELS: Record<CustomerStatus, string> = { active: '合作中', inactive: '已停用' }

/** A customer has at most this many other contacts, other addresses, and tags. */
export const MOST_PARTS = 20

/** A text of one kind of sign; left empty it says nothing. */
function written(label: string, max: number, pattern: RegExp, say: string): Field<string> {
  const free = text(label, max, 0)
  const input = free.input.custom((value: string, helpers) =>
    value === '' || pattern.test(value) ? value : helpers.message({ custom: `{{#label}}${say}` }),
  )
  return { ...free, input }
}

/** A phone number as people write it, area codes and extensions included. */
const phone = (label: string): Field<string> => written(label, 20, /^[\d+\- ]*$/, '只能写数字、+、- 和空格')

const contactFields = { name: text('姓名', 50, 0), phone: nullable(phone('电话')), position: text('职务', 50, 0) }
/** Somebody at a customer's beside the main contact. */
export const customerContact = object('联系人', contactFields)

const placeFields = { label: text('地址叫什么', 20, 0), address: text('地址', 200) }

/** A place to bring goods to beside the usual one. */
export const customerAddress = object('地址', placeFields)

/** What the shop's people may write on a customer. */
export const customerFields = {
  name: text('客户名称', 50),
  phone: nullable(phone('联系电话')),
  address: nullable(text('送货地址', 200, 0)),
  contactName: explained(nullable(text('联系人', 50, 0)), '联系电话是这个人的'),
  contactPosition: nullable(text('联系人职务', 50, 0)),
  email: nullable(written('邮箱', 100, /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/, '要写成 name@example.com 这样')),
  contacts: list('其他联系人', customerContact, { max: MOST_PARTS }),
  addresses: list('其他地址', customerAddress, { max: MOST_PARTS }),
  industry: nullable(text('行业', 30, 0)),
  levelId: nullable(text('客户等级', 36, 0)),
  tags: list('标签', text('标签', 20), { max: MOST_PARTS }),
  assignedTo: explained(nullable(text('负责人', 36, 0)), '负责人的用户编号；null 为没有人专门负责'),
  invoiceTitle: nullable(text('发票抬头', 100, 0)),
  taxNo: nullable(
    written('税号', 30, /^([0-9A-Za-z]{15}|[0-9A-Za-z]{18}|[0-9A-Za-z]{20})$/, '要是 15、18 或 20 位字母数字'),
  ),
  bankName: nullable(text('开户行', 50, 0)),
  bankAccount: nullable(written('银行账号', 40, /^[\d -]+$/, '只能写数字、- 和空格')),
  creditLimit: explained(nullable(yuan('赊账额度')), 'null 为不限，0 为现结'),
  termDays: nullable(integer('账期天数', 0, 365)),
  status: choice('状态', CUSTOMER_STATUSES),
  isBlacklisted: explained(flag('拉黑'), '拉黑的客户不能提交订单'),
  blacklistReason: nullable(text('拉黑的原因', 200, 0)),
  isOnHold: explained(flag('暂停接单'), '暂停的客户可以提交，店里不能接单'),
  holdReason: nullable(text('暂停的原因', 200, 0)),
  notes: nullable(text('备注', 1000, 0)),
}

const summaryFields = {
  id: id('客户编号'),
  name: customerFields.name,
  phone: customerFields.phone,
  address: customerFields.address,
  initials: explained(text('拼音首字母', 60, 0), '由名称算出，手机上搜索用'),
  pinyin: explained(text('全拼', 400, 0), '由名称算出，手机上搜索用'),
  contactName: customerFields.contactName,
  industry: customerFields.industry,
  levelId: customerFields.levelId,
  levelName: explained(nullable(text('等级名称', 20, 0)), 'null 为不分等'),
  tags: customerFields.tags,
  assignedTo: customerFields.assignedTo,
  ownerName: explained(nullable(text('负责人姓名', 50, 0)), 'null 为没有人专门负责'),
  status: customerFields.status,
  isBlacklisted: customerFields.isBlacklisted,
  isOnHold: customerFields.isOnHold,
  version: integer('版本', 1, 1_000_000_000),
  createdAt: instant('创建时间'),
  updatedAt: instant('更新时间'),
}

/** A row of the list; phones are masked for those who do not write cards. */
export const customer = object('客户', summaryFields)

/** A merge that can still be taken back. */
const mergeDone = object('合并', {
  id: id('合并编号'),
  mergedName: text('并进来的客户', 50),
  operator: text('操作人', 50),
  undoUntil: instant('什么时候以前可以撤销'),
})

/** A customer's whole card. */
export const customerCard = object('客户资料', {
  ...summaryFields,
  contactPosition: customerFields.contactPosition,
  email: customerFields.email,
  contacts: customerFields.contacts,
  addresses: customerFields.addresses,
  invoiceTitle: customerFields.invoiceTitle,
  taxNo: customerFields.taxNo,
  bankName: customerFields.bankName,
  bankAccount: customerFields.bankAccount,
  creditLimit: customerFields.creditLimit,
  termDays: customerFields.termDays,
  blacklistReason: customerFields.blacklistReason,
  holdReason: customerFields.holdReason,
  notes: customerFields.notes,
  createdBy: nullable(text('创建人', 50, 0)),
  erasedAt: explained(nullable(instant('抹掉个人信息的时间')), 'null 为没有抹过'),
  merges: list('还能撤销的合并', mergeDone, { max: 50 }),
})

/** What may come with a card beside its name; what is left out stays. */
export const cardInput = {
  phone: optional(customerFields.phone),
  address: optional(customerFields.address),
  contactName: optional(customerFields.contactName),
  contactPosition: optional(customerFields.contactPosition),
  email: optional(customerFields.email),
  contacts: optional(customerFields.contacts),
  addresses: optional(customerFields.addresses),
  industry: optional(customerFields.industry),
  levelId: optional(customerFields.levelId),
  tags: optional(customerFields.tags),
  assignedTo: optional(customerFields.assignedTo),
  invoiceTitle: optional(customerFields.invoiceTitle),
  taxNo: optional(customerFields.taxNo),
  bankName: optional(customerFields.bankName),
  bankAccount: optional(customerFields.bankAccount),
  creditLimit: optional(customerFields.creditLimit),
  termDays: optional(customerFields.termDays),
  status: optional(customerFields.status),
  isBlacklisted: optional(customerFields.isBlacklisted),
  blacklistReason: optional(customerFields.blacklistReason),
  isOnHold: optional(customerFields.isOnHold),
  holdReason: optional(customerFields.holdReason),
  notes: optional(customerFields.notes),
  evenIfKnown: explained(optional(flag('照样保存')), '有相像的客户也保存；不给就先回 409 和相像的几位'),
}

/** Somebody on the book who looks like the one being written. */
const lookAlike = object('相像的客户', {
  id: explained(nullable(id('客户编号')), 'null 为别人负责的客户，打不开'),
  name: text('客户名称', 50),
  phone: explained(nullable(text('联系电话', 20, 0)), '别人负责的不给'),
  ownerName: nullable(text('负责人姓名', 50, 0)),
  why: choice('哪里像', ['phone', 'name', 'similar'] as const),
})

/** Two customers that look like one. */
export const pair = object('相像的两位', {
  first: lookAlike,
  second: lookAlike,
  why: choice('哪里像', ['phone', 'name', 'similar'] as const),
})
