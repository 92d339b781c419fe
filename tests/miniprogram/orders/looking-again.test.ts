import { ApiError, NETWORK } from '../../../miniprogram/api/error'
import { createPager, type ListView, type PageOf } from '../../../miniprogram/behaviors/pager'

/** A list of letters that can change behind the screen's back, three to a page. */
function aList(letters: string[]) {
  const asked: string[] = []
  const view = {} as ListView<string>
  const shelf = { letters, isDown: false }
  const load = (_filter: string, page: number, pages: number): Promise<PageOf<string>> => {
    asked.push(`${page}×${pages}`)
    if (shelf.isDown) return Promise.reject(new ApiError(NETWORK, '网络不通，换个地方站站再试。'))
    const size = 3 * pages
    const list = shelf.letters.slice((page - 1) * size, page * size)
    return Promise.resolve({
      list,
      total: shelf.letters.length,
      page,
      totalPages: Math.ceil(shelf.letters.length / size),
    })
  }
  const pager = createPager(load, (patch) => {
    for (const [name, value] of Object.entries(patch)) {
      const at = /^rows\[(\d+)\]$/.exec(name)
      if (at) view.rows[Number(at[1])] = value as string
      else Object.assign(view, { [name]: value })
    }
  })
  return { asked, view, pager, shelf }
}

const letters = (count: number): string[] => [...'abcdefghijklmnopqrstuvwxyz'].slice(0, count)

test('a list looked at again keeps its length, and goes on where it was', async () => {
  const { asked, view, pager, shelf } = aList(letters(8))
  await pager.reload('')
  await pager.more()
  shelf.letters = ['NEW', ...letters(8)]
  await pager.refresh()
  expect(view.rows.join('')).toBe('NEWabcde')
  await pager.more()
  expect(view).toMatchObject({ state: 'end', total: 9 })
  expect(view.rows.join('')).toBe('NEWabcdefgh')
  expect(asked).toEqual(['1×1', '2×1', '1×2', '3×1'])
})

test('rows that went meanwhile go', async () => {
  const { view, pager, shelf } = aList(letters(5))
  await pager.reload('')
  await pager.more()
  shelf.letters = ['b']
  await pager.refresh()
  expect(view).toMatchObject({ rows: ['b'], state: 'end', total: 1 })
})

test('without net the rows stay, and trying again brings the new ones', async () => {
  const { view, pager, shelf } = aList(letters(2))
  await pager.reload('')
  shelf.isDown = true
  await pager.refresh()
  expect(view).toMatchObject({
    rows: ['a', 'b'],
    state: 'failed',
    problem: { message: '网络不通，换个地方站站再试。' },
  })
  shelf.isDown = false
  shelf.letters = letters(1)
  await pager.more()
  expect(view).toMatchObject({ rows: ['a'], state: 'end' })
})

test('a very long list starts over instead of asking for everything at once', async () => {
  const { asked, pager } = aList(letters(26))
  await pager.reload('')
  for (let page = 2; page <= 6; page += 1) await pager.more()
  await pager.refresh()
  expect(asked.pop()).toBe('1×1')
})
