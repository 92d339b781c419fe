import { requiredByWxs, rewriteWxs } from '../../preview/build/wxs'

describe('WXS sources', () => {
  test('constructor is the name of a type there', () => {
    expect(rewriteWxs("if (value.constructor === 'Array') {}")).toBe("if (value.__wxsType === 'Array') {}")
  })

  test('a backslash in a regular expression literal survives', () => {
    expect(rewriteWxs(String.raw`getRegExp('^\d+\s$', 'g')`)).toBe(String.raw`getRegExp('^\\d+\\s$', 'g')`)
    expect(rewriteWxs(String.raw`getRegExp("a\\b\n\"")`)).toBe(String.raw`getRegExp("a\\b\n\"")`)
  })

  test('required modules are found', () => {
    expect(requiredByWxs(`var a = require('./a.wxs'); var b = require( "../b.wxs" )`)).toEqual(['./a.wxs', '../b.wxs'])
  })
})
