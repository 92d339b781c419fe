import { CatalogueDesk } from '../../../miniprogram/pages/tabs/components/order-desk/desk'
import { createDraftOrders, type DraftOrders } from '../../../miniprogram/stores/draft-order'
import type { StorageDoor } from '../../../miniprogram/stores/storage'
import { shelf } from '../support/shelf'
import { aCatalogue, aProduct, onion, potato, tomato } from './a-catalogue'

const customer = { id: 'customer-a', name: '兴旺湘菜馆' }
const draftsBehind = (door: StorageDoor): DraftOrders =>
  createDraftOrders(
    door,
    () => 'user-1',
    () => 1,
  )
const deskOver = (drafts: DraftOrders, products = [tomato, potato, onion]): CatalogueDesk => {
  const desk = new CatalogueDesk(drafts, customer)
  desk.take(aCatalogue(products))
  return desk
}

let door: StorageDoor
beforeEach(() => (door = shelf()))

describe('choosing goods', () => {
  test('counts kinds and total, and what the own prices save against the list', () => {
    const desk = deskOver(draftsBehind(door))
    desk.choose('tomato', 300)
    desk.choose('potato', 8000)
    const { bar, quantities, rail } = desk.view()
    expect(bar).toEqual({ count: 2, totalFen: 25_800, note: '2 种，比列表价省 ¥30.00' })
    expect(quantities).toEqual({ tomato: 300, potato: 8000 })
    expect(rail.map(({ name, chosen }) => `${name} ${chosen}`)).toEqual(['常购 2', '茄果 1', '根茎 1'])
  })

  test('says how to begin while nothing is chosen', () => {
    expect(deskOver(draftsBehind(door)).view().bar).toEqual({ count: 0, totalFen: null, note: '还没选，点加号就加上' })
  })

  test('is there again after a restart', () => {
    deskOver(draftsBehind(door)).choose('tomato', 300)
    expect(deskOver(draftsBehind(door)).view().quantities).toEqual({ tomato: 300 })
  })

  test('takes a line off at zero, and back again as it was', () => {
    const desk = deskOver(draftsBehind(door))
    desk.choose('tomato', 300)
    const was = desk.snapshot()
    expect(desk.choose('tomato', 0)).toBe('西红柿 普罗旺斯')
    expect(desk.view().bar.count).toBe(0)
    desk.restore(was)
    expect(desk.view().quantities).toEqual({ tomato: 300 })
  })

  test('adds the usual amounts of what is not chosen yet, and touches nothing else', () => {
    const desk = deskOver(draftsBehind(door))
    desk.choose('tomato', 100)
    desk.choose('onion', 200)
    expect(desk.addUsual()).toBe(1)
    expect(desk.view().quantities).toEqual({ tomato: 100, onion: 200, potato: 8000 })
    expect(desk.addUsual()).toBe(0)
  })

  test('keeps the remark when everything is taken off', () => {
    const drafts = draftsBehind(door)
    const desk = deskOver(drafts)
    desk.choose('tomato', 100)
    drafts.keep({ ...drafts.read('customer-a'), remark: '要硬的' })
    desk.reread()
    desk.clear()
    expect(drafts.read('customer-a')).toMatchObject({ lines: [], remark: '要硬的' })
  })
})

describe('a draft from before', () => {
  test('shows what changed its price and what is gone, first in the cart', () => {
    const drafts = draftsBehind(door)
    deskOver(drafts).addUsual()
    deskOver(drafts).choose('onion', 100)
    const desk = deskOver(drafts, [{ ...tomato, price: 45 }, onion])
    const { findings, cart, bar } = desk.view()
    expect(findings).toBe('1 样价格变了，1 样没有了')
    expect(cart.rows.map(({ name }) => name)).toEqual(['黄心土豆', '西红柿 普罗旺斯', '紫皮洋葱'])
    expect(bar).toMatchObject({ count: 2, totalFen: 3 * 4500 + 3800 })
  })

  test('takes the new price as seen once the line is touched', () => {
    const drafts = draftsBehind(door)
    deskOver(drafts).choose('tomato', 300)
    const desk = deskOver(drafts, [{ ...tomato, price: 45 }])
    desk.choose('tomato', 400)
    expect(desk.view().findings).toBe('')
    expect(drafts.read('customer-a').lines[0].priceFen).toBe(4500)
  })

  test('lets what is gone be taken off', () => {
    const drafts = draftsBehind(door)
    deskOver(drafts).choose('onion', 100)
    const desk = deskOver(drafts, [tomato])
    expect(desk.choose('onion', 0, '袋')).toBe('紫皮洋葱')
    expect(desk.view()).toMatchObject({ findings: '', cart: { rows: [] } })
  })

  test('gives up changing a saved order for what was being written before', () => {
    const drafts = draftsBehind(door)
    deskOver(drafts).choose('tomato', 300)
    const saved = { ...drafts.read('customer-a'), lines: [], order: { id: '7', version: 2, orderNo: '202511200007' } }
    drafts.change(saved)
    const desk = deskOver(drafts)
    expect(desk.view().editing).toBe('202511200007')
    desk.leaveOrder()
    expect(desk.view()).toMatchObject({ editing: '', quantities: { tomato: 300 } })
  })
})

describe('the list', () => {
  test('has the usual goods first, then the categories, those without one last', () => {
    const desk = deskOver(draftsBehind(door), [aProduct('bag', { category: '' }), tomato, potato])
    expect(desk.sections().map(({ name }) => name)).toEqual(['常购', '茄果', '根茎', '其他'])
  })

  test('has no usual goods for who orders the first time', () => {
    expect(
      deskOver(draftsBehind(door), [onion])
        .sections()
        .map(({ name }) => name),
    ).toEqual(['根茎'])
  })

  test('finds by initials, pinyin and name, and says so when there is nothing', () => {
    const desk = deskOver(draftsBehind(door))
    const found = (query: string): string[] => {
      desk.query = query
      return desk.sections().flatMap(({ rows }) => rows.map(({ id }) => id))
    }
    expect(found('hxtd')).toEqual(['potato'])
    expect(found('xihong')).toEqual(['tomato'])
    expect(found('洋葱')).toEqual(['onion'])
    expect(found('榴莲')).toEqual([])
  })

  test('says it shorter in large text', () => {
    const desk = deskOver(draftsBehind(door))
    desk.choose('tomato', 300)
    desk.large = true
    expect(desk.sections()[0].action).toBe('照上次')
    expect(desk.view().bar.note).toBe('1 种')
  })
})

describe('the pad', () => {
  test('goes on within the section it was opened in, and ends with it', () => {
    const desk = deskOver(draftsBehind(door))
    const usual = desk.pad('potato', 'usual')
    expect(usual).toMatchObject({ sectionId: 'usual', nextId: 'tomato', line: { isLast: false, value: 0 } })
    expect(desk.pad('tomato', 'usual')).toMatchObject({ nextId: '', line: { isLast: true } })
  })

  test('is not opened for what the shop has no more', () => {
    expect(deskOver(draftsBehind(door)).pad('okra', 'usual')).toBeNull()
  })
})
