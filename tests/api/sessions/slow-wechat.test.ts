import { aProduct } from '../../factories'
import { useHouse } from '../../support/house'

const house = useHouse()

const SLOW_MS = 6_000

test('who waits for WeChat holds up nobody else', async () => {
  await aProduct(house)
  house.wechat.addFault({ path: '/sns/jscode2session', kind: 'latency', value: SLOW_MS })
  let isThrough = false
  const waiting = house.anonymous.post('/auth/wechat', { code: house.wechat.issueCode('slow') }).then((answer) => {
    isThrough = true
    return answer
  })
  await new Promise((resolve) => setTimeout(resolve, 200))
  await Promise.all(Array.from({ length: 12 }, () => aProduct(house)))
  expect(isThrough).toBe(false)
  expect((await waiting).status).toBe(403)
}, 30_000)
