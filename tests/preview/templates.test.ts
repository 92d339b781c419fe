import { tagsIn } from '../../preview/build/wxml-tags'
import { forbiddenGlobals } from '../../preview/build/forbidden'

describe('tags of a template', () => {
  test('are told with their places; comments, WXS and bindings are not read', () => {
    const wxml = '<view>\n  <!-- <gone/> -->\n  {{ a < b }}<t-cell/>\n</view>\n<wxs module="m">\nif (1 <two) {}\n</wxs>'
    expect(tagsIn(wxml)).toEqual([
      { tag: 'view', line: 1, column: 1 },
      { tag: 't-cell', line: 3, column: 14 },
    ])
  })
})

describe('globals of a browser', () => {
  test('are found where they are used, however they are used', async () => {
    expect(await forbiddenGlobals("const a = 1\nexport const b = window.innerWidth\nfetch('/x')")).toEqual([
      { name: 'window', line: 2 },
      { name: 'fetch', line: 3 },
    ])
  })

  test('are not taken for properties, own names, types or careful questions', async () => {
    const source = `
      interface Place { location: string; history: string[] }
      export function f(location: string, it: Place) { return location + it.history.length }
      export const known = typeof window === 'undefined'
      // document
    `
    expect(await forbiddenGlobals(source)).toEqual([])
  })
})
