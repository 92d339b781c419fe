import { contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  defaulted,
  explained,
  flag,
  id,
  integer,
  list,
  nullable,
  object,
  optional,
  page,
  paging,
  text,
} from '../../platform/contract/fields'
import { blacklisted, inactive, looksKnown, onHold } from './errors'
import { levelEndpoints } from './level-endpoints'
import { mergeEndpoints } from './merge-endpoints'
import { personalEndpoints } from './personal-endpoints'
import { cardInput, CUSTOMER_STATUSES, customer, customerCard, customerFields, pair } from './shapes'

const target = { id: id('客户编号') }
const deleted = object('结果', { id: id('客户编号'), deleted: flag('已删除') })
const version = explained(
  optional(integer('版本', 1, 1_000_000_000)),
  '看到的版本；给了就核对，别人改过就不存。不给以最后一次为准。',
)

/** What a customer's card may say to one of their orders. */
export const tradeErrors = [inactive.type, blacklisted.type, onHold.type]

/** How a list may be ordered. */
export const CUSTOMER_SORTS = ['newest', 'name', 'updated'] as const

const count = integer('客户数', 0, Number.MAX_SAFE_INTEGER)
const counted = (label: string) => object(label, { value: text(label, 50), count })

export const customers = contract('customers', '客户', {
  createCustomer: endpoint({
    method: 'POST',
    path: '/customers',
    summary: '新建客户',
    description: '只能看自己客户的人新建的，归自己负责。',
    permission: 'customers.create',
    body: { name: customerFields.name, ...cardInput },
    errors: [looksKnown.type],
    answer: customerCard,
  }),
  listCustomers: endpoint({
    method: 'GET',
    path: '/customers',
    summary: '客户列表',
    description:
      'keyword 匹配名称、全拼、拼音首字母、联系人和所有电话。看不了全部客户的人，只看到自己的和没有人负责的。',
    permission: 'customers.view',
    query: {
      ...paging,
      keyword: optional(text('关键词', 50, 0)),
      level: explained(optional(text('等级', 36, 0)), '等级编号，或 vip、important、normal；none 为不分等'),
      status: optional(choice('状态', CUSTOMER_STATUSES)),
      tag: optional(text('标签', 20)),
      industry: optional(text('行业', 30)),
      assignedTo: explained(optional(text('负责人', 36)), '用户编号；me 为自己，none 为没有人负责'),
      isBlacklisted: optional(flag('拉黑')),
      isOnHold: optional(flag('暂停接单')),
      sort: defaulted(choice('排序', CUSTOMER_SORTS), 'newest'),
    },
    answer: page(customer),
  }),
  readFacets: endpoint({
    method: 'GET',
    path: '/customers/facets',
    summary: '客户按什么分、各有几位',
    description: '列表的筛选和资料页的选项都用它；数的是自己看得到的客户。',
    permission: 'customers.view',
    answer: object('分类', {
      total: count,
      mine: count,
      isBlacklisted: count,
      isOnHold: count,
      inactive: count,
      levels: list('等级', object('等级', { id: id('等级编号'), name: text('等级名称', 20), count }), { max: 100 }),
      tags: list('标签', counted('标签'), { max: 500 }),
      industries: list('行业', counted('行业'), { max: 500 }),
      owners: list(
        '能负责的人',
        object('负责人', { id: id('用户编号'), name: text('姓名', 50), isMe: flag('是我'), count }),
        { max: 500 },
      ),
    }),
  }),
  listDuplicates: endpoint({
    method: 'GET',
    path: '/customers/duplicates',
    summary: '看着像同一家的客户，两位一对',
    permission: 'customers.update',
    answer: list('相像的客户', pair, { max: 100 }),
  }),
  assignCustomers: endpoint({
    method: 'POST',
    path: '/customers/assign',
    summary: '把客户交给一个人负责',
    description: '看不了全部客户的人，只能领没有人负责的，或放掉自己的。',
    permission: 'customers.update',
    body: {
      ids: list('客户', id('客户编号'), { min: 1, max: 500 }),
      assignedTo: nullable(text('负责人', 36)),
    },
    answer: object('结果', { assigned: count }),
  }),
  readCustomer: endpoint({
    method: 'GET',
    path: '/customers/{id}',
    summary: '客户详情',
    permission: 'customers.view',
    params: target,
    answer: customerCard,
  }),
  updateCustomer: endpoint({
    method: 'PUT',
    path: '/customers/{id}',
    summary: '改客户',
    description: '额度、账期、拉黑、暂停、停用要能批超额赊账的人来改。',
    permission: 'customers.update',
    params: target,
    body: { name: optional(customerFields.name), ...cardInput, version },
    errors: [looksKnown.type],
    answer: customerCard,
  }),
  deleteCustomer: endpoint({
    method: 'DELETE',
    path: '/customers/{id}',
    summary: '删除客户',
    description: '软删除：不再能开单，已有的单据不变。',
    permission: 'customers.delete',
    params: target,
    answer: deleted,
  }),
  ...levelEndpoints,
  ...mergeEndpoints,
  ...personalEndpoints,
})
