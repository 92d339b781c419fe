import { createCatalogueCache } from '../../../miniprogram/stores/catalogue-cache'
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

test('a catalogue too big for the phone is not kept, and the old one does not stay in its place', () => {
  const cache = createCatalogueCache(shelf(), () => 'user-1', Date.now)
  cache.keep(aCatalogue([tomato]))
  cache.keep(aCatalogue(Array.from({ length: 3001 }, (_, index) => aProduct(`p${index}`))))
  expect(cache.read('customer-a')).toBeUndefined()
})
