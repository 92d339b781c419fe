import { ACT_LABELS, FLAGS, MODULES, type Act } from '../../platform/access/modules'
import { ROLE_LABELS } from '../../platform/access/roles'
import { calledIn, type Called } from '../../platform/contract/labels'
import type { Library, Vocabulary } from '../../platform/contract/library'
import { nounOf } from './kinds'

/** Fields that no contract names. */
const OWN: Record<string, string> = {
  username: '用户名',
  passwordHash: '密码',
  openid: '微信',
  unionid: '微信',
  email: '邮箱',
  phone: '电话',
  customerId: '客户',
  productId: '货品',
  levelId: '等级',
  unitId: '单位',
  userId: '用户',
  assignedTo: '负责人',
  categoryId: '分类',
  configValue: '值',
  isOn: '开着',
  role: '角色',
  buyerRole: '客户角色',
  status: '状态',
  ...actColumns(),
}

/** Fields that say nothing to people: made from others, or for the machine. */
const SILENT = new Set(['id', 'initials', 'pinyin', 'deletedToken', 'deletedAt', 'configKey', 'accessVersion'])

/** Fields that are in the name of their row already. */
const SILENT_IN: Record<string, readonly string[]> = {
  permissions: ['role', 'module'],
  role_flags: ['role', 'flag'],
  system_configs: ['description'],
}

let library: Library | undefined
let byNoun: ReadonlyMap<string, ReadonlyMap<string, Called>> | undefined

/** Says where the names of fields and words come from; once, at start. */
export function useForLogs(source: Library): void {
  library = source
  byNoun = undefined
}

/** What people call a field of a table; nothing where it has nothing to tell them. */
export function calledField(table: string, attribute: string): Called | undefined {
  if (isSilent(table, attribute)) return undefined
  const own = OWN[attribute]
  const mine = own === undefined ? undefined : { label: own, isMoney: false, words: [] }
  // A contract calls a key "客户编号", but what is told is the customer.
  if (mine && attribute.endsWith('Id')) return mine
  return named(contracts().get(nounOf(table))?.get(attribute)) ?? mine ?? anywhere(attribute)
}

const isSilent = (table: string, attribute: string): boolean =>
  SILENT.has(attribute) || (SILENT_IN[table] ?? []).includes(attribute)

/** What people call a word that a field holds. */
export function wordLabel(field: Pick<Called, 'words'>, word: string): string {
  const fits = library?.vocabularies.find(({ words }) => isSame(words, field.words))
  return fits?.labels?.of[word] ?? EVERYWHERE[word] ?? oneMeaning(word) ?? word
}

/** Roles, modules and flags are called the same wherever they stand. */
const EVERYWHERE: Record<string, string> = {
  ...ROLE_LABELS,
  ...Object.fromEntries(
    [...Object.entries(MODULES), ...Object.entries(FLAGS)].map(([word, { label }]) => [word, label]),
  ),
}

/** A word that means the same in every list it stands in. */
function oneMeaning(word: string): string | undefined {
  const meanings = (library?.vocabularies ?? []).map(({ labels }: Vocabulary) => labels?.of[word])
  const [first, ...others] = new Set(meanings.filter((meaning) => meaning !== undefined))
  return others.length ? undefined : first
}

function anywhere(attribute: string): Called | undefined {
  for (const fields of contracts().values()) {
    const found = named(fields.get(attribute))
    if (found) return found
  }
  return undefined
}

const named = (called: Called | undefined): Called | undefined => (called?.label ? called : undefined)

function contracts(): ReadonlyMap<string, ReadonlyMap<string, Called>> {
  return (byNoun ??= new Map((library?.contracts ?? []).map((one) => [one.noun, calledIn(one)])))
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word) => right.includes(word))
}

function actColumns(): Record<string, string> {
  const acts = Object.entries(ACT_LABELS) as [Act, string][]
  return Object.fromEntries(acts.map(([act, label]) => [`can${act[0]?.toUpperCase()}${act.slice(1)}`, `可${label}`]))
}
