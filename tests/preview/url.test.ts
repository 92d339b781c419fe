import { formatPageUrl, parsePageUrl, sourcePath } from '../../preview/runtime/url'

describe('addresses of pages', () => {
  test.each([
    ['/pages/a/index', 'pages/b/index', 'pages/a/index'],
    ['../a/index?x=1', 'pages/b/index', 'pages/a/index'],
    ['detail', 'pages/b/index', 'pages/b/detail'],
    ['pages/a/index.html', '', 'pages/a/index'],
  ])('%s from %s is %s', (url, from, route) => {
    expect(parsePageUrl(url, from).route).toBe(route)
  })

  test('a query keeps its values encoded, as WeChat hands them over', () => {
    expect(parsePageUrl('/a?name=a%20b&empty=&flag&eq=a=b&=')).toEqual({
      route: 'a',
      query: { name: 'a%20b', empty: '', flag: '', eq: 'a=b', '': '' },
    })
  })

  test('formatting is the way back', () => {
    const url = 'pages/a/index?id=7&name=%E8%8F%9C'
    expect(formatPageUrl(parsePageUrl(url))).toBe(url)
    expect(formatPageUrl({ route: 'pages/a/index', query: {} })).toBe('pages/a/index')
  })

  test('pictures are found from the root and from the component', () => {
    expect(sourcePath('/images/a.png', 'pages/b/index')).toBe('images/a.png')
    expect(sourcePath('../../images/a.png', 'pages/b/index')).toBe('images/a.png')
    expect(sourcePath('a.png', 'pages/b/index')).toBe('pages/b/a.png')
  })
})
