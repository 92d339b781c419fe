import { needsRewrite, rewriteUnits } from '../../preview/style-units'

describe('lengths of a style', () => {
  test.each([
    ['750rpx', '7.5rem'],
    ['-12.5rpx', '-0.125rem'],
    ['.5rpx', '0.005rem'],
    ['0 2rpx 4rpx rgba(0, 0, 0, .05)', '0 0.02rem 0.04rem rgba(0, 0, 0, .05)'],
    ['calc(100% - 20rpx)', 'calc(100% - 0.2rem)'],
    ['100vw', '7.5rem'],
    ['2rem', '0.75rem'],
    ['50vh', 'calc(var(--mp-vh, 1vh) * 50)'],
    ['12px', '12px'],
  ])('%s becomes %s', (wxss, css) => {
    expect(rewriteUnits(wxss)).toBe(css)
  })

  test('names, strings and data URIs that look like lengths stay', () => {
    const kept = 'var(--gap-2rpx) url("data:image/png;base64,AA9vh+3rpx") url(a2rem.png) "8rpx" #1vw2vw'
    expect(rewriteUnits(kept)).toBe(kept)
  })

  test('safe-area insets become the preview’s own', () => {
    expect(rewriteUnits('calc(20rpx + env(safe-area-inset-bottom))')).toBe('calc(0.2rem + var(--mp-safe-bottom))')
    expect(rewriteUnits('constant(safe-area-inset-top, 0px)')).toBe('var(--mp-safe-top, 0px)')
  })

  test('only styles with such lengths are worth rewriting', () => {
    expect(['width:1rpx', 'height:1vh', 'padding:env(safe-area-inset-top)'].every(needsRewrite)).toBe(true)
    expect(needsRewrite('width:10px;color:red')).toBe(false)
  })
})
