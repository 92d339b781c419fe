import type { CreateCustomerInput, CustomerCard, CustomerContact, Facets } from '../../../api/generated'
import { parseYuan, yuanFromFen } from '../../../utils/money'

/** Fields of one line of text. */
export type TextField = (typeof BASICS | typeof INVOICE | typeof MONEY | typeof KIND | typeof OTHER)[number]['name']

/** What is typed and chosen about a customer. */
export interface CustomerForm extends Record<TextField, string> {
  blacklistReason: string
  holdReason: string
  contacts: { name: string; phone: string; position: string }[]
  addresses: { label: string; address: string }[]
  tags: string[]
  levelId: string
  assignedTo: string
  isInactive: boolean
  isBlacklisted: boolean
  isOnHold: boolean
}

/** One thing to choose among. */
export interface Option {
  value: string
  text: string
}

/** What may be chosen on this page. */
export interface Options {
  levels: Option[]
  owners: Option[]
  industries: string[]
  tags: string[]
}

/** Fields everybody is asked for. */
export const BASICS = [
  { name: 'name', label: '名称', hint: '店名，或者怎么称呼', max: 50, type: 'text' },
  { name: 'contactName', label: '联系人', hint: '找谁', max: 50, type: 'text' },
  { name: 'contactPosition', label: '职务', hint: '老板、采购、后厨', max: 50, type: 'text' },
  { name: 'phone', label: '电话', hint: '可以不写，以后再补', max: 20, type: 'text' },
  { name: 'address', label: '送货地址', hint: '送到哪，写给送货的人看', max: 200, type: 'long' },
] as const
/** What an invoice needs. */
export const INVOICE = [
  { name: 'invoiceTitle', label: '发票抬头', hint: '营业执照上的名称', max: 100, type: 'text' },
  { name: 'taxNo', label: '税号', hint: '15、18 或 20 位', max: 30, type: 'text' },
  { name: 'bankName', label: '开户行', hint: '开专票才要', max: 50, type: 'text' },
  { name: 'bankAccount', label: '银行账号', hint: '开专票才要', max: 40, type: 'text' },
  { name: 'email', label: '邮箱', hint: '收电子发票', max: 100, type: 'text' },
] as const
/** How much somebody may owe, and how long. */
export const MONEY = [
  { name: 'creditLimit', label: '赊账额度', hint: '空着不限，0 是现结', max: 11, type: 'digit' },
  { name: 'termDays', label: '账期', hint: '送货后几天结，空着不定', max: 3, type: 'number' },
] as const
/** What kind of place it is. */
export const KIND = [{ name: 'industry', label: '行业', hint: '湘菜馆、粉面馆、食堂…', max: 30, type: 'text' }] as const
/** What fits nowhere else. */
export const OTHER = [{ name: 'notes', label: '备注', hint: '只有店里的人看得到', max: 1000, type: 'long' }] as const

const TEXTS = [...BASICS, ...INVOICE, ...MONEY, ...KIND, ...OTHER].map(({ name }) => name)
/** Chips offered below a field: more than these and one types. */
const MOST_CHIPS = 8

/** The form of somebody new. */
export const BLANK_FORM: CustomerForm = {
  ...(Object.fromEntries(TEXTS.map((name) => [name, ''])) as Record<TextField, string>),
  ...{ contacts: [], addresses: [], tags: [], levelId: '', assignedTo: '' },
  ...{ isInactive: false, isBlacklisted: false, isOnHold: false, blacklistReason: '', holdReason: '' },
}

/** A form of its own: what is typed into one is not seen in the other. */
export function copyOf(form: CustomerForm): CustomerForm {
  return JSON.parse(JSON.stringify(form)) as CustomerForm
}

/** The form of somebody known. */
export function formOf(card: CustomerCard): CustomerForm {
  const texts = TEXTS.map((name) => [name, card[name] === null ? '' : String(card[name])])
  return {
    ...(Object.fromEntries(texts) as Record<TextField, string>),
    creditLimit: card.creditLimit === null ? '' : String(card.creditLimit),
    contacts: card.contacts.map(({ name, phone, position }) => ({ name, phone: phone ?? '', position })),
    addresses: card.addresses.map(({ label, address }) => ({ label, address })),
    tags: card.tags,
    levelId: card.levelId ?? '',
    assignedTo: card.assignedTo ?? '',
    isInactive: card.status === 'inactive',
    ...{ isBlacklisted: card.isBlacklisted, isOnHold: card.isOnHold },
    ...{ blacklistReason: card.blacklistReason ?? '', holdReason: card.holdReason ?? '' },
  }
}

/** What the server takes; an emptied field is taken off the card, an empty row is left out. */
export function inputOf(form: CustomerForm): CreateCustomerInput {
  const { creditLimit, termDays, name, contacts, addresses, isInactive, isBlacklisted, isOnHold } = form
  const words = TEXTS.filter((field) => field !== 'creditLimit' && field !== 'termDays')
  return {
    ...Object.fromEntries(words.map((field) => [field, form[field].trim() || null])),
    name: name.trim(),
    creditLimit: numberOf(creditLimit, (typed) => yuanOf(typed)),
    termDays: numberOf(termDays, Number),
    contacts: contacts.filter(isSaid).map((one): CustomerContact => ({ ...one, phone: one.phone.trim() || null })),
    addresses: addresses.filter(({ address }) => address.trim()),
    tags: form.tags,
    levelId: form.levelId || null,
    assignedTo: form.assignedTo || null,
    status: isInactive ? 'inactive' : 'active',
    isBlacklisted,
    blacklistReason: isBlacklisted ? form.blacklistReason.trim() || null : null,
    isOnHold,
    holdReason: isOnHold ? form.holdReason.trim() || null : null,
  }
}

/** Only what differs from the card as it was: what somebody may not change is not sent. */
export function changesOf(form: CustomerForm, before: CustomerForm): Partial<CreateCustomerInput> {
  const [now, then] = [inputOf(form), inputOf(before)] as unknown as Record<string, unknown>[]
  const changed = Object.keys(now).filter((name) => JSON.stringify(now[name]) !== JSON.stringify(then[name]))
  return Object.fromEntries(changed.map((name) => [name, now[name]]))
}

const isSaid = ({ name, phone }: { name: string; phone: string }): boolean => Boolean(name.trim() || phone.trim())

/** What is no number is sent as it is: the server says what is wrong with it. */
function numberOf(typed: string, read: (typed: string) => number): number | null {
  return typed.trim() ? read(typed.trim()) : null
}

function yuanOf(typed: string): number {
  const fen = parseYuan(typed)
  return fen === null ? (typed as unknown as number) : yuanFromFen(fen)
}

/** The choices of the page; who sees only their own customers gives them to nobody else. */
export function optionsOf(facets: Facets, seesAll: boolean): Options {
  const owners = facets.owners.filter(({ isMe }) => seesAll || isMe)
  return {
    levels: [{ value: '', text: '不分等' }, ...facets.levels.map(({ id, name }) => ({ value: id, text: name }))],
    owners: [
      { value: '', text: '不指定' },
      ...owners.map(({ id, name, isMe }) => ({ value: id, text: isMe ? '我' : name })),
    ],
    industries: facets.industries.slice(0, MOST_CHIPS).map(({ value }) => value),
    tags: facets.tags.slice(0, MOST_CHIPS).map(({ value }) => value),
  }
}

/** Reasons for the fields of this page by their name, and the first of them in sight; null when none is ours. */
export function refusedFields(
  reasons: Record<string, string>,
): { errors: Record<string, string>; first: string } | null {
  const ours = ['contacts', 'addresses', 'tags', 'levelId', 'assignedTo', 'blacklistReason', 'holdReason']
  const known = [...TEXTS, ...ours] as string[]
  const errors = Object.fromEntries(
    Object.entries(reasons)
      .map(([field, reason]) => [field.replace(/\W.*$/, ''), reason])
      .filter(([field]) => known.includes(field)),
  )
  const first = known.find((field) => errors[field])
  return first === undefined ? null : { errors, first }
}
