import { aCustomer } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

interface Share {
  key: string | null
  label: string
  count: number
}
interface Distribution {
  total: number
  byLevel: Share[]
  byIndustry: Share[]
}

const read = async (who: 'owner' | 'foreign-owner' = 'owner') =>
  dataOf<Distribution>(await house.as(who).get('/analytics/customer-distribution'))

test('customers spread over levels in their order and industries by size, those without last', async () => {
  const levels = dataOf<{ id: string; name: string }[]>(await house.as('owner').get('/customer-levels'))
  const [vip, , normal] = levels
  await aCustomer(house, { levelId: normal?.id, industry: '湘菜' })
  await aCustomer(house, { levelId: vip?.id, industry: '粉店' })
  await aCustomer(house, { levelId: vip?.id, industry: '粉店' })
  const gone = await aCustomer(house, { levelId: vip?.id })
  await house.as('owner').delete(`/customers/${gone.id}`)
  expect(await read()).toEqual({
    total: 5,
    byLevel: [
      { key: vip?.id, label: 'VIP', count: 2 },
      { key: normal?.id, label: '普通', count: 1 },
      { key: null, label: '不分等', count: 2 },
    ],
    byIndustry: [
      { key: '粉店', label: '粉店', count: 2 },
      { key: '湘菜', label: '湘菜', count: 1 },
      { key: null, label: '没写行业', count: 2 },
    ],
  })
  expect(await read('foreign-owner')).toMatchObject({ total: 1, byIndustry: [{ key: null, count: 1 }] })
})
