import { Application } from '../../../server/features/applications/model'
import { setClock } from '../../../server/platform/clock'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'
import { apply, codeOf, follow, rowOf, send, TOLD } from './applications'

const house = useHouse()

describe('asking', () => {
  test('the shop sees who asks, and the applicant how it stands', async () => {
    const before = dataOf<{ count: number }>(await house.as('owner').get('/applications/waiting')).count
    const applied = await apply(house, 'asker')
    expect(applied).toMatchObject({ status: 'pending', signedIn: null })
    expect(await rowOf(house, applied.id)).toMatchObject({
      ...TOLD,
      isPhoneVerified: false,
      status: 'pending',
      suggested: [],
    })
    expect(dataOf<{ count: number }>(await house.as('owner').get('/applications/waiting')).count).toBe(before + 1)
    expect(dataOf(await follow(house, applied))).toMatchObject({
      shop: '老周蔬菜批发',
      status: 'pending',
      statusLabel: '等店里同意',
    })
  })

  test('asking twice changes the one application; the former token tells nothing more', async () => {
    const first = await apply(house, 'twice')
    const second = await apply(house, 'twice', { businessName: '湘味大馆' })
    expect(second.id).toBe(first.id)
    expect(await rowOf(house, first.id)).toMatchObject({ businessName: '湘味大馆' })
    expect((await follow(house, first)).status).toBe(404)
    expect((await follow(house, second)).status).toBe(200)
  })

  test('asking twice at once makes one application', async () => {
    const answers = await Promise.all([send(house, 'at-once'), send(house, 'at-once')])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const openid = house.wechat.openidOf('at-once')
    expect(await asHouse(() => Application.count({ where: { openid } }))).toBe(1)
  })

  test('whoever asks again and again waits', async () => {
    const statuses = []
    for (let time = 0; time < 6; time += 1) statuses.push((await send(house, 'pushy')).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  })

  test('too many from one address are too many', async () => {
    await asHouse(() => Application.update({ askedAt: new Date(0) }, { where: {} }))
    const crowd = Array.from({ length: 31 }, (_, index) => `crowd-${index}`)
    const answers = []
    for (const person of crowd) answers.push((await send(house, person)).body.error)
    expect(answers.slice(0, 30)).toEqual(Array(30).fill(undefined))
    expect(answers[30]).toBe('applications.too_many')
    await asHouse(() => Application.update({ askedAt: new Date(0) }, { where: {} }))
  })

  test.each([
    [{ businessName: '' }, 'businessName', /店名/],
    [{ contact: '' }, 'contact', /联系人/],
    [{ phone: undefined }, 'phone', /手机号没有填/],
    [{ phone: '123' }, 'phone', /太短/],
    [{ phone: '电话' }, 'phone', /数字/],
    [{ note: '长'.repeat(201) }, 'note', /附言/],
  ])('%j is refused and the field is named', async (more, field, reason) => {
    const answer = await send(house, 'careless', more)
    expect(answer.status).toBe(400)
    expect(answer.body.details).toEqual([{ field, reason: expect.stringMatching(reason) as string }])
  })

  test('an unknown shop, and none where there are two', async () => {
    expect((await send(house, 'lost', { shop: 'zzzzzz' })).body.error).toBe('storefront.unknown_shop')
    expect((await send(house, 'lost', { shop: undefined })).body.error).toBe('storefront.which_shop')
  })

  test('a made-up token follows nothing', async () => {
    const applied = await apply(house, 'followed')
    expect((await follow(house, { ...applied, token: 'AAAAAAAAAAAAAAAAAAAAAA' })).status).toBe(404)
  })
})

test('the shop’s own code is drawn for those who decide', async () => {
  const shop = await codeOf()
  const drawn = dataOf<{ code: string; path: string; image: string }>(
    await house.as('manager').get('/applications/shop-code'),
  )
  expect(drawn).toMatchObject({ code: shop, path: `/pages/invites/visit/index?scene=s%3D${shop}`, isPlain: false })
  expect(drawn.image).toMatch(/^data:image\/png;base64,/)
  expect((await house.as('sales').get('/applications/shop-code')).status).toBe(403)
})

test('a day later nobody has to wait any more', async () => {
  setClock(() => Date.now() + 25 * 3_600_000)
  expect((await send(house, 'pushy')).status).toBe(200)
})
