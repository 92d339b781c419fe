import { pageWith } from '../support/render'
import { ApiError } from '../../../miniprogram/api/error'
import { busy, type Snack } from '../../../miniprogram/behaviors/busy'

interface Writing {
  data: { snack: Snack }
  run(key: string, work: () => Promise<unknown>): Promise<boolean>
}

test.each(['session.expired', 'session.required'])('after %s a page only waits to send again', async (code) => {
  const page = pageWith<Writing>(busy)
  await page.run('submit', () => Promise.reject(new ApiError(code, '太久没用，重新登录一下，单子还在。', [], 401)))
  expect(page.data.snack).toMatchObject({ text: '没发出去，填好的都还在。', action: '再发', seconds: 0 })
})
