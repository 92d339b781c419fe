import { Op } from 'sequelize'
import {
  createCustomer,
  Customer,
  ownLevels,
  salespeople,
  updateCustomer,
  visibleCustomers,
  type CustomerLevel,
  type Salesperson,
} from '../customers'
import { CUSTOMER_STATUS_LABELS, written, type CustomerStatus } from './contract'
import { customerColumns } from './customer-columns'
import { nearest } from './near'
import { flagText, joined, moneyText } from './readings'
import { remark, stop, type Cells, type Judge, type Problem, type Table } from './table'
import { byName, weigh } from './weigh'

/** The people the shop sells to as a table. */
export const customerTable: Table = {
  kind: 'customers',
  columns: () => customerColumns,
  needs: [['name']],
  toWrite: ['customers.create', 'customers.update'],
  // Whoever may not write cards sees masked numbers, and a table of those is of no use.
  toRead: 'customers.update',
  titleOf: ({ name = '' }) => name,
  judge,
  count: () => Customer.count({ where: visibleCustomers() }),
  tell: async (offset, limit) => {
    const tell = await teller()
    const rows = await Customer.findAll({ where: visibleCustomers(), order: [['id', 'ASC']], offset, limit })
    return rows.map(tell)
  },
}

async function judge(lines: readonly Cells[]): Promise<Judge> {
  const phones = lines.flatMap(({ phone }) => (phone ? [phone] : []))
  const names = lines.flatMap(({ name }) => (name ? [name] : []))
  const where = { [Op.and]: [{ [Op.or]: [{ phone: phones }, { name: names }] }, visibleCustomers()] }
  const there = await Customer.findAll({ where })
  const [called, levels, people, tell] = [
    byName(there, ({ name }) => name),
    await ownLevels(),
    await salespeople(),
    await teller(),
  ]
  const [create, update] = written.customers
  return (cells) => {
    const { customer, problems } = found(cells, called, there)
    const level = levelOf(cells, levels)
    const owner = ownerOf(cells, people)
    return weigh({
      columns: customerColumns,
      cells,
      there: customer && { id: customer.id, cells: tell(customer) },
      newKey: `name:${(cells.name ?? '').toLowerCase()} ${cells.phone ?? ''}`,
      problems: [...problems, ...level.problems, ...owner.problems],
      contractOf: (isNew) => (isNew ? create : update),
      // A table says what it says: people who look alike are told of before, not refused.
      beside: { evenIfKnown: true, ...level.input, ...owner.input, ...(customer && { id: customer.id }) },
      write: customer ? updateCustomer : createCustomer,
    })
  }
}

interface Found {
  customer: Customer | null
  problems: Problem[]
}

/** By name and phone; a name alone will do where one side has no number. */
function found(
  { name = '', phone }: Cells,
  called: ReadonlyMap<string, Customer[]>,
  there: readonly Customer[],
): Found {
  const same = called.get(name.toLowerCase()) ?? []
  const exact = same.filter((one) => phone !== undefined && one.phone === phone)
  const fit = exact.length > 0 ? exact : same.filter((one) => !one.phone || phone === undefined)
  if (fit.length <= 1) return { customer: fit[0] ?? null, problems: sharedNumber(phone, fit[0]?.id, there) }
  const [number = ''] = fit.map((one) => one.phone ?? '').filter(Boolean)
  return { customer: null, problems: [stop('name', name, `有 ${fit.length} 位客户叫这个名字，写上联系电话`, number)] }
}

function sharedNumber(phone: string | undefined, ownId: string | undefined, there: readonly Customer[]): Problem[] {
  const other = there.find((one) => one.phone === phone && one.id !== ownId)
  if (!phone || !other) return []
  return [remark('phone', phone, `「${other.name}」也是这个电话，可能是同一家`, other.name)]
}

function levelOf({ level }: Cells, levels: readonly CustomerLevel[]): { input: object; problems: Problem[] } {
  if (level === undefined) return { input: {}, problems: [] }
  const wanted = levels.find(({ name }) => name.toLowerCase() === level.toLowerCase())
  if (wanted) return { input: { levelId: wanted.id }, problems: [] }
  const names = levels.map(({ name }) => name)
  return {
    input: {},
    problems: [stop('level', level, `没有等级「${level}」，有「${names.join('」「')}」`, nearest(level, names))],
  }
}

function ownerOf({ owner }: Cells, people: readonly Salesperson[]): { input: object; problems: Problem[] } {
  if (owner === undefined) return { input: {}, problems: [] }
  const here = people.filter(({ isGone }) => !isGone)
  const wanted = here.filter(({ name }) => name === owner)
  if (wanted.length === 1) return { input: { assignedTo: wanted[0]?.id }, problems: [] }
  const reason = wanted.length ? `有 ${wanted.length} 位同事叫「${owner}」，在客户资料里选` : `店里没有「${owner}」`
  return {
    input: {},
    problems: [
      stop(
        'owner',
        owner,
        reason,
        nearest(
          owner,
          here.map(({ name }) => name),
        ),
      ),
    ],
  }
}

/** Tells customers as cells: names of levels and people are looked up once. */
async function teller(): Promise<(customer: Customer) => Cells> {
  const levels = new Map((await ownLevels()).map(({ id, name }) => [id, name]))
  const people = new Map((await salespeople()).map(({ id, name }) => [id, name]))
  return (row) => ({
    ...asWritten(row),
    level: levels.get(row.levelId ?? '') ?? '',
    owner: people.get(row.assignedTo ?? '') ?? '',
    name: row.name,
    tags: joined(row.tags),
    creditLimit: moneyText(row.creditLimit),
    termDays: row.termDays === null ? '' : String(row.termDays),
    status: CUSTOMER_STATUS_LABELS[row.status as CustomerStatus],
    isBlacklisted: flagText(row.isBlacklisted),
    isOnHold: flagText(row.isOnHold),
  })
}

/** Texts that go into the cells as they are. */
const AS_WRITTEN = [
  ...(['phone', 'contactName', 'contactPosition', 'address', 'email', 'industry', 'blacklistReason'] as const),
  ...(['holdReason', 'invoiceTitle', 'taxNo', 'bankName', 'bankAccount', 'notes'] as const),
]

const asWritten = (row: Customer): Cells => Object.fromEntries(AS_WRITTEN.map((key) => [key, row[key] ?? '']))
