import { StoredFile } from '../../../server/features/files/model'
import { actingAs } from '../../../server/platform/access/actor'
import { aCustomer, aProduct } from '../../factories'
import { dataOf } from '../../support/client'
import type { Person } from '../../support/world'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Shown {
  id: string
  version: number
  imageUrl: string | null
  images: { id: string }[]
  visibility: string
  audience: { kind: string; id: string; name: string }[]
}

let sent = 0
async function aPicture(person: Person = 'owner'): Promise<string> {
  sent += 1
  const told = {
    purpose: 'product' as const,
    name: 'a.jpg',
    mime: 'image/jpeg' as const,
    size: 1,
    width: 1,
    height: 1,
    isPrivate: false,
  }
  const kept = { sha256: `picture-${sent}`, storageKey: `picture-${sent}`, createdBy: 'x' }
  return (await actingAs(house.actor(person), () => StoredFile.create({ ...told, ...kept }))).id
}
const make = async (fields: object) => (await aProduct(house, fields)) as unknown as Shown
const put = (id: string, body: object) => owner().put(`/products/${id}`, body)

describe('pictures', () => {
  test('stand in their order, the first one in lists; another order is another version', async () => {
    const [one, two] = [await aPicture(), await aPicture()]
    const made = await make({ name: '带图', imageIds: [one, two] })
    expect(made.images.map(({ id }) => id)).toEqual([one, two])
    const turned = dataOf<Shown>(await put(made.id, { imageIds: [two, one] }))
    expect(turned.images.map(({ id }) => id)).toEqual([two, one])
    expect(turned.version).toBeGreaterThan(made.version)
    const { list } = dataOf<{ list: Shown[] }>(await owner().get('/products', { keyword: '带图' }))
    expect(list[0]).toMatchObject({ id: made.id, imageUrl: `/api/files/${two}/200` })
    expect(dataOf<Shown>(await put(made.id, { imageIds: [] })).imageUrl).toBeNull()
  })

  test('another shop’s, or one that is gone, is refused and changes nothing', async () => {
    const made = await make({})
    for (const id of [await aPicture('foreign-owner'), 'nobodys']) {
      expect((await put(made.id, { imageIds: [id] })).body.error).toBe('files.gone')
    }
    expect(dataOf<Shown>(await owner().get(`/products/${made.id}`)).images).toEqual([])
  })
})

describe('who sees it', () => {
  test('is told by name to who keeps products, and to nobody else', async () => {
    const customer = await aCustomer(house)
    const levels = dataOf<{ id: string; name: string }[]>(await owner().get('/customer-levels'))
    const level = levels[0] as { id: string; name: string }
    const told = { visibility: 'some', visibleLevels: [level.id], visibleCustomers: [customer.id] }
    const made = await make(told)
    expect(made.audience).toEqual([
      { kind: 'level', id: level.id, name: level.name },
      { kind: 'customer', id: customer.id, name: customer.name },
    ])
    const seen = await house.as('sales').get(`/products/${made.id}`)
    expect(JSON.stringify(seen.body)).not.toMatch(/audience|visib/)
    expect((await house.as('customer').get(`/products/${made.id}`)).status).toBe(404)
  })

  test.each(['visibleLevels', 'visibleCustomers'])('%s of another shop are refused', async (field) => {
    const theirs = dataOf<{ id: string }>(
      await house.as('foreign-owner').post('/customers', { name: `隔壁的 ${field}` }),
    )
    const answer = await owner().post('/products', { name: '给谁', globalPrice: 1, [field]: [theirs.id] })
    expect([answer.status, answer.body.details[0].field]).toEqual([400, field])
  })
})
