import { contract, endpoint } from '../../platform/contract/endpoint'
import type { Field } from '../../platform/contract/field'
import {
  explained,
  flag,
  id,
  instant,
  nullable,
  object,
  optional,
  page,
  paging,
  text,
} from '../../platform/contract/fields'
import { levelEndpoints } from './level-endpoints'

/** Whether something new may be written for a customer. */
export const CUSTOMER_STATUSES = ['active', 'inactive'] as const
/** One of those. */
export type CustomerStatus = (typeof CUSTOMER_STATUSES)[number]
/** Chinese names of the customer statuses. */
export const CUSTOMER_STATUS_LABELS: Record<CustomerStatus, string> = { active: '合作中', inactive: '已停用' }

const PHONE = /^[\d+\- ]*$/

/** A phone number as people write it, area codes and extensions included. */
function phone(label: string): Field<string> {
  const free = text(label, 20, 0)
  const input = free.input.custom((value: string, helpers) =>
    PHONE.test(value) ? value : helpers.message({ custom: '{{#label}}只能写数字、+、- 和空格' }),
  )
  return { ...free, input }
}

/** What the shop's people may write on a customer. */
export const customerFields = {
  name: text('客户名称', 50),
  phone: phone('联系电话'),
  address: text('送货地址', 200, 0),
}

/** A customer's card. */
export const customer = object('客户', {
  id: id('客户编号'),
  name: customerFields.name,
  phone: nullable(customerFields.phone),
  address: nullable(customerFields.address),
  initials: explained(text('拼音首字母', 60, 0), '由名称算出，手机上搜索用'),
  createdAt: instant('创建时间'),
  updatedAt: instant('更新时间'),
})

const target = { id: id('客户编号') }

export const customers = contract('customers', '客户', {
  ...levelEndpoints,
  createCustomer: endpoint({
    method: 'POST',
    path: '/customers',
    summary: '新建客户',
    permission: 'customers.create',
    body: {
      name: customerFields.name,
      phone: optional(nullable(customerFields.phone)),
      address: optional(nullable(customerFields.address)),
    },
    answer: customer,
  }),
  listCustomers: endpoint({
    method: 'GET',
    path: '/customers',
    summary: '客户列表',
    description: 'keyword 匹配名称、拼音首字母和电话。',
    permission: 'customers.view',
    query: { ...paging, keyword: optional(text('关键词', 50, 0)) },
    answer: page(customer),
  }),
  readCustomer: endpoint({
    method: 'GET',
    path: '/customers/{id}',
    summary: '客户详情',
    permission: 'customers.view',
    params: target,
    answer: customer,
  }),
  updateCustomer: endpoint({
    method: 'PUT',
    path: '/customers/{id}',
    summary: '改客户',
    permission: 'customers.update',
    params: target,
    body: {
      name: optional(customerFields.name),
      phone: optional(nullable(customerFields.phone)),
      address: optional(nullable(customerFields.address)),
    },
    answer: customer,
  }),
  deleteCustomer: endpoint({
    method: 'DELETE',
    path: '/customers/{id}',
    summary: '删除客户',
    description: '软删除：不再能开单，已有的单据不变。',
    permission: 'customers.delete',
    params: target,
    answer: object('结果', { id: id('客户编号'), deleted: flag('已删除') }),
  }),
})
