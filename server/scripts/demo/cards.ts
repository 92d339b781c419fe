import type { CreationAttributes } from 'sequelize'
import type { Customer, CustomerAddress, CustomerContact, CustomerLevel } from '../../features/customers'
import type { DemoCustomer, Kind } from './customers'
import { dice } from './dice'
import { keysFrom } from './ids'

/** Who looks after customers, by name and key. */
export interface Keepers {
  manager: string | null
  sales: string | null
  boss: string
}

/** What a shop keeps on its customers beside name, phone and address. */
export interface Cards {
  levels: CreationAttributes<CustomerLevel>[]
  customers: CreationAttributes<Customer>[]
  contacts: CreationAttributes<CustomerContact>[]
  addresses: CreationAttributes<CustomerAddress>[]
}

const INDUSTRIES: Record<Kind, string> = {
  restaurant: '湘菜馆',
  banquet: '酒店宴席',
  hotpot: '火锅',
  canteen: '单位食堂',
  breakfast: '早餐',
  noodles: '粉面馆',
  barbecue: '烧烤夜宵',
  grocery: '生鲜超市',
}

/** Level by code, credit in fen and days to pay by how much a kind of place orders. */
const STANDING: Record<Kind, readonly [level: string, creditFen: number | null, days: number | null]> = {
  banquet: ['vip', 3_000_000, 30],
  canteen: ['vip', 2_000_000, 30],
  hotpot: ['important', 800_000, 15],
  grocery: ['important', 500_000, 7],
  restaurant: ['normal', 300_000, 7],
  barbecue: ['normal', 200_000, 7],
  noodles: ['normal', 0, null],
  breakfast: ['normal', 0, null],
}

const SURNAMES = [...'王李张刘陈杨黄周吴徐孙马朱胡郭何高罗'] as const
const CALLED = ['姐', '哥', '师傅', '老板', '经理'] as const
const JOBS = ['老板', '采购', '后厨', '店长'] as const
/** Told by hand, so that every state of a card can be looked at. */
const SPECIAL: Record<string, Partial<CreationAttributes<Customer>>> = {
  夜市老杨烧烤: { isOnHold: true, holdReason: '上个月的账没对完，先别发货' },
  胖子龙虾馆: { isBlacklisted: true, blacklistReason: '欠款半年没结，换了老板' },
  晨光粥铺: { status: 'inactive', notes: '店面转让了' },
  兴旺湘菜馆: {
    contactName: '王姐',
    contactPosition: '老板娘',
    email: 'xingwang@example.com',
    invoiceTitle: '长沙市兴旺餐饮管理有限公司',
    taxNo: '91430103MA4QX12345',
    bankName: '农业银行芙蓉南路支行',
    bankAccount: '6228 4800 8888 1234',
    notes: '西红柿要硬的；送后厨小门，别走前厅。',
  },
}

/** Fills the cards of a shop, the same way each time. `at` in milliseconds since the epoch. */
export function cardsOf(
  rows: readonly CreationAttributes<Customer>[],
  clientele: readonly DemoCustomer[],
  keepers: Keepers,
  at: number,
): Cards {
  const tenantId = rows[0]?.tenantId as string
  const key = keysFrom(`cards ${rows[0]?.name}`)
  const levels = (['vip', 'important', 'normal'] as const).map((code, sort) => ({
    ...{ id: key(at), tenantId, code, sort, discountPermille: null },
    name: { vip: 'VIP', important: '重要', normal: '普通' }[code],
  }))
  const levelIds = new Map(levels.map(({ code, id }) => [code as string, id]))
  const cards = rows.map((row) => {
    const known = clientele.find(({ name }) => name === row.name) as DemoCustomer
    return { ...row, ...standing(known, levelIds, keepers), ...SPECIAL[row.name] }
  })
  return {
    levels,
    customers: cards,
    contacts: cards.flatMap(({ id, name }) => contactsOf(id as string, name, tenantId)),
    addresses: cards
      .filter(({ name }) => name === '兴旺湘菜馆')
      .map(({ id }) => ({
        ...{ tenantId, customerId: id as string, sort: 0 },
        ...{ label: '河西分店', address: '枫林一路 56 号兴旺湘菜馆二店' },
      })),
  }
}

function standing(
  { name, kind, since }: DemoCustomer,
  levels: ReadonlyMap<string, string>,
  { manager, sales, boss }: Keepers,
): Partial<CreationAttributes<Customer>> {
  const roll = dice(`card ${name}`)
  const [level, creditLimit, termDays] = STANDING[kind]
  const keeper = kind === 'canteen' ? manager : roll.chance(0.4) ? sales : null
  return {
    contactName: `${roll.pick(SURNAMES)}${roll.pick(CALLED)}`,
    contactPosition: roll.pick(JOBS),
    industry: INDUSTRIES[kind],
    levelId: levels.get(level) ?? null,
    tags: [since < 90 ? '新客' : '', termDays === 30 ? '月结' : '', kind === 'breakfast' ? '凌晨送' : ''].filter(
      (tag) => tag,
    ),
    assignedTo: keeper,
    createdBy: boss,
    creditLimit,
    termDays,
  }
}

/** Every third place has somebody else to call. */
function contactsOf(customerId: string, name: string, tenantId: string): CreationAttributes<CustomerContact>[] {
  const roll = dice(`contact ${name}`)
  if (name !== '兴旺湘菜馆' && !roll.chance(0.33)) return []
  const phone = `1990074${String(roll.between(0, 9999)).padStart(4, '0')}`
  return [{ tenantId, customerId, name: `${roll.pick(SURNAMES)}师傅`, phone, position: '后厨', sort: 0 }]
}
