import type { Shop } from '../../../api/generated'
import type { Person } from '../../../stores/session'
import { isLarge, type Settings } from '../../../stores/settings'

/** What the template shows about a person and their shop. */
export interface MeView {
  char: string
  name: string
  role: string
  /** "兴旺湘菜馆" for a buyer, the shop's name for its own people. */
  place: string
  phone: string
  /** The card of the shop a buyer takes goods from; null for the shop's own people. */
  shop: { name: string; phone: string; address: string; notice: string } | null
  /** The shop's own people see its goods. */
  hasGoods: boolean
  /** The head of a customer brings colleagues along. */
  hasColleagues: boolean
  /** What of the shop's upkeep is open to this person. */
  upkeep: Upkeep[]
  /** Only who reads figures that rise and fall is asked for their colours. */
  hasFigures: boolean
}

/** One cell that leads to the shop's upkeep. */
export interface Upkeep {
  key: string
  text: string
  icon: string
  url: string
}

const UPKEEP: (Upkeep & { permission: string | string[] })[] = [
  {
    key: 'prices',
    text: '等级价、调价和报价',
    icon: 'discount',
    url: '/pages/pricing/index/index',
    permission: 'prices.view',
  },
  {
    key: 'members',
    text: '员工和权限',
    icon: 'usergroup',
    url: '/pages/members/list/index',
    permission: 'members.view',
  },
  {
    key: 'settings',
    text: '店铺设置',
    icon: 'setting',
    url: '/pages/members/settings/index',
    permission: 'configs.view',
  },
  {
    key: 'tables',
    text: '导入和导出',
    icon: 'swap',
    url: '/pages/imports/home/index',
    permission: ['imports.run', 'exports.run'],
  },
  { key: 'log', text: '操作日志', icon: 'history', url: '/pages/members/log/index', permission: 'audit.view' },
  {
    key: 'mine',
    text: '我的操作记录',
    icon: 'task',
    url: '/pages/members/log/index?mine=1',
    permission: 'orders.workbench',
  },
]

/** A phone number people can read: "138 **** 6620"; other lengths stay as they are. */
export function maskPhone(phone: string | null): string {
  return phone && /^\d{11}$/.test(phone) ? `${phone.slice(0, 3)} **** ${phone.slice(7)}` : (phone ?? '')
}

/** The page for this person; `shop` is null until the server has answered. */
export function meView(person: Person, shop: Shop | null): MeView {
  const isBuyer = person.role === 'customer'
  const may = (permission: string): boolean => person.permissions.includes(permission)
  return {
    char: faceOf(person.name),
    name: person.name,
    role: person.roleLabel,
    place: isBuyer ? (person.customerName ?? '') : person.shop.name,
    phone: maskPhone(person.phone),
    shop: isBuyer ? shopCard(person, shop) : null,
    hasColleagues: isBuyer && may('buyers.colleagues'),
    hasGoods: !isBuyer && may('products.view'),
    upkeep: UPKEEP.filter(({ permission }) => !isBuyer && [permission].flat().some(may)).map(
      ({ permission: _, ...cell }) => cell,
    ),
    hasFigures: may('analytics.view'),
  }
}

/** The settings after the large-text switch: what the phone says by itself needs no mark of its own. */
export function withLarge(settings: Settings, large: boolean, phoneFontSize: number): Settings {
  const isPhones = isLarge({ ...settings, text: 'auto' }, phoneFontSize) === large
  return { ...settings, text: isPhones ? 'auto' : large ? 'large' : 'normal' }
}

/** "1.4.2"; a version that was never released has no number. */
export function versionOf({ version, envVersion }: { version: string; envVersion: string }): string {
  return version || { develop: '开发版', trial: '体验版', release: '正式版' }[envVersion] || '开发版'
}

/** The character people would call somebody by: 周 of 老周, 王 of 王姐. */
function faceOf(name: string): string {
  return (name.replace(/^[老小阿](?=.)/, '')[0] ?? '我').toUpperCase()
}

function shopCard({ shop: { name } }: Person, shop: Shop | null): MeView['shop'] {
  return { name, phone: shop ? shop.phone : '', address: shop ? shop.address : '', notice: shop ? shop.notice : '' }
}
