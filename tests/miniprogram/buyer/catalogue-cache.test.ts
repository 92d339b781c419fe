import type { Catalogue } from '../../../miniprogram/api/generated'
import {
  createCatalogueCache,
  type CatalogueCache,
  type KeptCatalogue,
} from '../../../miniprogram/stores/catalogue-cache'
import type { StorageDoor } from '../../../miniprogram/stores/storage'
import { shelf } from '../support/shelf'
import { aCatalogue, aProduct, tomato } from './a-catalogue'

test('the catalogue is there again after a restart, with the moment it was kept', () => {
  const door = shelf()
  createCatalogueCache(
    door,
    () => 'user-1',
    () => 1234,
  ).keep(aCatalogue([tomato]))
  const kept = createCatalogueCache(
    door,
    () => 'user-1',
    () => 9999,
  ).read('customer-a')
  expect(kept).toMatchObject({ keptAt: 1234, catalogue: { products: [{ name: '西红柿 普罗旺斯' }] } })
})

test('nothing kept is nothing to show', () => {
  expect(createCatalogueCache(shelf(), () => 'user-1', Date.now).read('customer-a')).toBeUndefined()
})

test("one customer's prices are never shown for another", () => {
  const cache = createCatalogueCache(shelf(), () => 'user-1', Date.now)
  cache.keep(aCatalogue([tomato]))
  expect(cache.read('customer-b')).toBeUndefined()
})

test('people who share a phone do not see what the other was shown', () => {
  const door = shelf()
  createCatalogueCache(door, () => 'user-1', Date.now).keep(aCatalogue([tomato]))
  expect(createCatalogueCache(door, () => 'user-2', Date.now).read('customer-a')).toBeUndefined()
})

test('what was forgotten is gone', () => {
  const cache = createCatalogueCache(shelf(), () => 'user-1', Date.now)
  cache.keep(aCatalogue([tomato]))
  cache.forget()
  expect(cache.read('customer-a')).toBeUndefined()
})

test('what an older program kept in another shape is left alone', () => {
  const door = shelf()
  door.write('kd.catalogue.user-1', { catalogue: aCatalogue([tomato]), keptAt: 1 })
  expect(createCatalogueCache(door, () => 'user-1', Date.now).read('customer-a')).toBeUndefined()
})

const big = (count: number): Catalogue =>
  aCatalogue(Array.from({ length: count }, (_, index) => aProduct(`p${index.toString(16).padStart(6, '0')}`)))
const idsOf = (kept: KeptCatalogue | undefined): string[] | undefined => kept?.catalogue.products.map(({ id }) => id)
const cacheOver = (door: StorageDoor): CatalogueCache => createCatalogueCache(door, () => 'user-1', Date.now)

test('two thousand products lie in boxes that a phone takes, and come out in order', () => {
  const sizes = new Map<string, number>()
  const door = shelf()
  const weighed = {
    ...door,
    write: (key: string, value: unknown) => (sizes.set(key, size(value)), door.write(key, value)),
  }
  const catalogue = big(2000)
  cacheOver(weighed).keep(catalogue)
  expect(sizes.size).toBeGreaterThan(16)
  expect(Math.max(...sizes.values())).toBeLessThan(1_000_000)
  expect(idsOf(cacheOver(door).read('customer-a'))).toEqual(catalogue.products.map(({ id }) => id))
})

test('news of one part touches its box alone', () => {
  const written: string[] = []
  const door = shelf()
  const watched = { ...door, write: (key: string, value: unknown) => (written.push(key), door.write(key, value)) }
  const cache = cacheOver(watched)
  const catalogue = big(500)
  cache.keep(catalogue)
  written.length = 0
  cache.keep(
    { ...catalogue, products: catalogue.products.map((one) => (one.id.endsWith('0f') ? { ...one, name: '新' } : one)) },
    ['0f'],
  )
  expect(written.filter((key) => key.split('.').length > 3)).toEqual(['kd.catalogue.user-1.customer-a.f'])
  expect(cacheOver(door).read('customer-a')?.catalogue.products[15].name).toBe('新')
})

test('a box that is gone makes the whole of no use', () => {
  const door = shelf()
  cacheOver(door).keep(big(500))
  door.remove('kd.catalogue.user-1.customer-a.3')
  expect(cacheOver(door).read('customer-a')).toBeUndefined()
})

test('the last three customers are kept, and of the others nothing stays', () => {
  const kept = new Set<string>()
  const door = shelf()
  const watched = {
    ...door,
    write: (key: string, value: unknown) => (kept.add(key), door.write(key, value)),
    remove: (key: string) => (kept.delete(key), door.remove(key)),
  }
  const cache = cacheOver(watched)
  for (const id of ['a', 'b', 'c', 'd'])
    cache.keep({ ...aCatalogue([tomato]), customer: { id, name: id, phone: null, address: null } })
  const after = cacheOver(watched)
  expect(['a', 'b', 'c', 'd'].map((id) => idsOf(after.read(id))?.length)).toEqual([undefined, 1, 1, 1])
  expect(kept.size).toBe(4)
  after.forget()
  expect(kept.size).toBe(0)
})

test('a shop that grew or shrank leaves no box behind', () => {
  const door = shelf()
  const cache = cacheOver(door)
  for (const count of [10, 400, 10]) {
    cache.keep(big(count), ['00'])
    expect(idsOf(cacheOver(door).read('customer-a'))).toHaveLength(count)
  }
})

test('a catalogue too big for the phone is not kept, and the old one does not stay in its place', () => {
  const door = shelf()
  const cache = cacheOver(door)
  cache.keep(aCatalogue([tomato]))
  cache.keep(big(12_001))
  expect(cacheOver(door).read('customer-a')).toBeUndefined()
})

function size(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}
