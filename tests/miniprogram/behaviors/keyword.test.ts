import { pageWith } from '../support/render'
import { keyword } from '../../../miniprogram/behaviors/keyword'

interface Searching {
  onInput(event: { detail: { value: string } }): void
  onSearch(event: { detail: { value: string } }): void
  clearSearch(): void
  lookUp(words: string): void
}

function aPage(): { page: ReturnType<typeof pageWith<Searching>>; asked: string[] } {
  const asked: string[] = []
  const own = Behavior({ behaviors: [keyword], methods: { lookUp: (words: string) => void asked.push(words) } })
  return { page: pageWith<Searching>(own), asked }
}

const typed = (value: string): { detail: { value: string } } => ({ detail: { value } })

describe('words typed into a search bar', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  test('are looked up once, when typing rests', () => {
    const { page, asked } = aPage()
    for (const value of ['x', 'xh', ' xhs ']) page.onInput(typed(value))
    expect(asked).toEqual([])
    jest.runAllTimers()
    expect(asked).toEqual(['xhs'])
    expect(page.data.keyword).toBe(' xhs ')
  })

  test('are looked up at once on the search key, and not once more afterwards', () => {
    const { page, asked } = aPage()
    page.onInput(typed('x'))
    page.onSearch(typed('xw'))
    jest.runAllTimers()
    expect(asked).toEqual(['xw'])
  })

  test('are gone at once when cleared', () => {
    const { page, asked } = aPage()
    page.onInput(typed('x'))
    page.clearSearch()
    jest.runAllTimers()
    expect([asked, page.data.keyword]).toEqual([[''], ''])
  })

  test('are forgotten with the page', () => {
    const { page, asked } = aPage()
    page.onInput(typed('x'))
    page.leave()
    jest.runAllTimers()
    expect(asked).toEqual([])
  })
})
