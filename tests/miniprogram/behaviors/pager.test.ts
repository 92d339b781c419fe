import { ApiError } from '../../../miniprogram/api/error'
import { createPager, type ListView, type PageOf } from '../../../miniprogram/behaviors/pager'

interface Asked {
  filter: string
  page: number
  answer(rows: string[], totalPages: number): Promise<void>
  fail(error: Error): Promise<void>
}

/** A list on a page whose answers come when the test says so. */
function aList() {
  const asked: Asked[] = []
  const view = { rows: [], state: 'loading', total: 0, problem: { message: '', number: '' } } as ListView<string>
  const patches: Record<string, unknown>[] = []
  const load = (filter: string, page: number): Promise<PageOf<string>> =>
    new Promise((resolve, reject) => {
      const settled = (): Promise<void> => new Promise((done) => setImmediate(done))
      asked.push({
        filter,
        page,
        answer(list, totalPages) {
          resolve({ list, total: 99, page, totalPages })
          return settled()
        },
        fail(error) {
          reject(error)
          return settled()
        },
      })
    })
  const pager = createPager(load, (patch) => {
    patches.push(patch)
    for (const [name, value] of Object.entries(patch)) {
      const at = /^rows\[(\d+)\]$/.exec(name)
      if (at) view.rows[Number(at[1])] = value as string
      else Object.assign(view, { [name]: value })
    }
  })
  return { asked, view, patches, pager }
}

test('pages follow each other until the last', async () => {
  const { asked, view, pager } = aList()
  void pager.reload('all')
  expect(view.state).toBe('loading')
  await asked[0].answer(['a', 'b'], 2)
  expect(view).toMatchObject({ rows: ['a', 'b'], state: 'more', total: 99 })
  void pager.more()
  await asked[1].answer(['c'], 2)
  expect(asked[1].page).toBe(2)
  expect(view).toMatchObject({ rows: ['a', 'b', 'c'], state: 'end' })
  await pager.more()
  expect(asked).toHaveLength(2)
})

test('a next page sends its own rows to the screen, not all of them again', async () => {
  const { asked, patches, pager } = aList()
  void pager.reload('all')
  await asked[0].answer(['a', 'b'], 2)
  void pager.more()
  await asked[1].answer(['c'], 2)
  expect(patches[patches.length - 1]).not.toHaveProperty('rows')
  expect(patches[patches.length - 1]).toHaveProperty(['rows[2]'], 'c')
})

test('a late answer to an older filter is dropped, also when it is a failure', async () => {
  const { asked, view, pager } = aList()
  void pager.reload('old')
  void pager.reload('older')
  void pager.reload('new')
  await asked[2].answer(['fresh'], 1)
  await asked[0].answer(['stale'], 9)
  await asked[1].fail(new ApiError('network', '网络不通'))
  expect(view).toMatchObject({ rows: ['fresh'], state: 'end' })
})

test('a second pull while one is under way asks once', async () => {
  const { asked, pager } = aList()
  void pager.reload('all')
  await asked[0].answer(['a'], 3)
  void pager.more()
  void pager.more()
  expect(asked).toHaveLength(2)
})

test('nothing at all is told apart from the end', async () => {
  const { asked, view, pager } = aList()
  void pager.reload('all')
  await asked[0].answer([], 0)
  expect(view.state).toBe('empty')
})

test('a failed page leaves the rows, says why, and can be tried again', async () => {
  const { asked, view, pager } = aList()
  void pager.reload('all')
  await asked[0].answer(['a'], 2)
  void pager.more()
  await asked[1].fail(new ApiError('server', '服务器没接住', [], 500, '7f3a20bc-1'))
  expect(view).toMatchObject({ rows: ['a'], state: 'failed', problem: { message: '服务器没接住', number: '7F3A-20' } })
  void pager.more()
  await asked[2].answer(['b'], 2)
  expect(asked[2].page).toBe(2)
  expect(view).toMatchObject({ rows: ['a', 'b'], state: 'end', problem: { message: '', number: '' } })
})

test('a pull-down keeps the old rows until the new ones are there', async () => {
  const { asked, view, pager } = aList()
  void pager.reload('all')
  await asked[0].answer(['a', 'b'], 1)
  void pager.reload('all', true)
  expect(view.rows).toEqual(['a', 'b'])
  await asked[1].answer(['c'], 1)
  expect(view.rows).toEqual(['c'])
})
