import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

test('without a post office nobody is promised mail', async () => {
  const answer = await house.anonymous.post('/auth/password-reset', { name: 'owner' })
  expect([answer.status, answer.body.message]).toEqual([409, '这里没开邮件，找店主要一个重置码'])
  expect((await house.as('sales').post('/users/me/email', { email: 'a@example.com' })).body.error).toBe(
    'accounts.mail_off',
  )
  expect(dataOf(await house.anonymous.get('/auth/ways'))).toEqual({ wechat: true, mail: false, oidc: null })
  expect((await house.anonymous.post('/auth/oidc/start')).body.error).toBe('accounts.oidc_off')
})
