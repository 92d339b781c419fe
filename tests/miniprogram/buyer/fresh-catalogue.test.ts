import { phone } from '../support/phone'
import { config } from '../../../miniprogram/config'
import { freshCatalogue } from '../../../miniprogram/stores/catalogue'
import { createCatalogueCache, type CatalogueCache } from '../../../miniprogram/stores/catalogue-cache'
import { shelf } from '../support/shelf'
import { good, refusal, startServer, type TestServer } from '../support/test-server'
import { aCatalogue, onion, potato, tomato } from './a-catalogue'

let server: TestServer
let cache: CatalogueCache

beforeAll(async () => {
  server = await startServer()
  config.baseUrl = server.url
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  server.arrived.length = 0
  cache = createCatalogueCache(shelf(), () => 'user-1', Date.now)
})

const asked = (): string[] => server.arrived.map(({ url }) => url)
const idsOf = async (): Promise<string[]> => (await freshCatalogue('customer-a', cache)).products.map(({ id }) => id)

test('the first time everything comes, afterwards only what is asked for by the stamp', async () => {
  server.answer = () => good(aCatalogue([onion, potato]))
  expect(await idsOf()).toEqual(['onion', 'potato'])
  server.answer = () => good({ ...aCatalogue([tomato]), stamp: 'aaseen2', parts: ['to', 'on'] })
  expect(await idsOf()).toEqual(['tomato'])
  expect(asked()).toEqual([
    '/api/orders/catalogue?customerId=customer-a',
    '/api/orders/catalogue?customerId=customer-a&since=aaseen1',
  ])
  expect(cache.read('customer-a')?.catalogue).toMatchObject({ stamp: 'aaseen2', products: [{ id: 'tomato' }] })
})

test('what did not come leaves what was kept as it was', async () => {
  server.answer = () => good(aCatalogue([onion]))
  await idsOf()
  server.answer = () => refusal(500, 'server.internal', '没接住')
  await expect(idsOf()).rejects.toMatchObject({ code: 'server.internal' })
  expect(cache.read('customer-a')?.catalogue.products).toHaveLength(1)
})
