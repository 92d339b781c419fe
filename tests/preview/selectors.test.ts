import { rewriteSelector } from '../../preview/build/selectors'

describe('selectors of a style sheet', () => {
  test.each([
    ['.a', 'card-3', '', '.card-3--a'],
    ['.a.b > .c', 'x', '', '.x--a.x--b > .x--c'],
    ['view .a', '', '', 'wx-view .a'],
    ['page', '', '', 'wx-page'],
    ['.page, page', '', '', '.page, wx-page'],
    [':host', 'card-3', '', '[wx-host="card-3"]'],
    [':host(.on)', 'card-3', '', '[wx-host="card-3"].card-3--on'],
    ['t-cell', '', '', 't-cell'],
    ['.a::after', 'x', '', '.x--a::after'],
    ['.a', '', '.mp-page[data-route="p"]', ':where(.mp-page[data-route="p"]) .a'],
    [
      '.a, .b:not(.c, .d)',
      '',
      'html[data-theme="dark"]',
      ':where(html[data-theme="dark"]) .a,:where(html[data-theme="dark"]) .b:not(.c, .d)',
    ],
  ])('%s in scope "%s" within "%s"', (wxss, scope, within, css) => {
    expect(rewriteSelector(wxss, scope, within)).toBe(css)
  })

  test('an id matches whatever prefix its instance has, and weighs as an id', () => {
    expect(rewriteSelector('#save', '', '')).toBe(':is(#mp-none,[id$="--save"])')
  })
})
