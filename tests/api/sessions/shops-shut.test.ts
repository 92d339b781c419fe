import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse({ OPEN_SHOPS: '0' })

test('where owners may not open shops it is refused, and the list says so', async () => {
  const answer = await house.as('owner').post('/tenants', { name: '城南分店' })
  expect([answer.status, answer.body.error]).toEqual([403, 'session.opening_shut'])
  expect(dataOf<{ canOpen: boolean }>(await house.as('owner').get('/users/me/shops')).canOpen).toBe(false)
})
