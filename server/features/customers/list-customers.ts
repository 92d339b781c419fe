import { Op, type Order, type WhereOptions } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { contains } from '../../platform/database/contains'
import { cardNames } from './card-names'
import type { CUSTOMER_SORTS, customers } from './contract'
import { Customer, CustomerContact } from './model'
import { ownLevels } from './own-levels'
import { presentRow } from './present'
import { visibleCustomers } from './visible-customers'

type List = (typeof customers.endpoints)['listCustomers']
type Filter = Omit<InputOf<List>, 'page' | 'pageSize' | 'sort'>

const ORDERS: Record<(typeof CUSTOMER_SORTS)[number], Order> = {
  newest: [
    ['createdAt', 'DESC'],
    ['id', 'DESC'],
  ],
  name: [
    ['pinyin', 'ASC'],
    ['id', 'ASC'],
  ],
  updated: [
    ['updatedAt', 'DESC'],
    ['id', 'DESC'],
  ],
}

/** A page of the customers this person may see: the keys first, then the rows. */
export async function listCustomers({ page, pageSize, sort, ...filter }: InputOf<List>): Promise<AnswerOf<List>> {
  const where = { [Op.and]: [visibleCustomers(), ...(await conditions(filter))] }
  const window = { limit: pageSize, offset: (page - 1) * pageSize }
  const order = ORDERS[sort]
  const [total, keys, names] = await Promise.all([
    Customer.count({ where }),
    Customer.findAll({ attributes: ['id'], where, order, ...window, raw: true }),
    cardNames(),
  ])
  const ids = keys.map(({ id }) => id)
  const rows = ids.length ? await Customer.findAll({ where: { id: ids }, order }) : []
  const list = rows.map((row) => presentRow(row, names))
  return { list, total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}

async function conditions({ keyword, level, tag, assignedTo, ...plain }: Filter): Promise<WhereOptions[]> {
  const { status, industry, isBlacklisted, isOnHold } = plain
  const asked = { status, industry, isBlacklisted, isOnHold }
  const said = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''))
  return [
    said,
    ...(keyword ? [await matching(keyword)] : []),
    ...(level ? [await ofLevel(level)] : []),
    ...(tag ? [contains('tags', JSON.stringify(tag))] : []),
    ...(assignedTo ? [{ assignedTo: WORDS[assignedTo] ? WORDS[assignedTo]() : assignedTo }] : []),
  ]
}

/** Words that stand for somebody's key. */
const WORDS: Record<string, (() => string | null) | undefined> = { me: () => currentActor().userId, none: () => null }

async function ofLevel(level: string): Promise<WhereOptions> {
  if (level === 'none') return { levelId: null }
  const found = (await ownLevels()).find(({ id, code }) => id === level || code === level)
  return { levelId: found?.id ?? level }
}

async function matching(keyword: string): Promise<WhereOptions> {
  const contacts = await CustomerContact.findAll({
    attributes: ['customerId'],
    where: { [Op.or]: [contains('name', keyword), contains('phone', keyword)] },
    group: ['customerId'],
    raw: true,
  })
  const named = ['name', 'initials', 'pinyin', 'phone', 'contactName'].map((name) => contains(name, keyword))
  return { [Op.or]: [...named, { id: contacts.map(({ customerId }) => customerId) }] }
}
