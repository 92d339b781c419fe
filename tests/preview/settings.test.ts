import { appAddress, formatSettings, readSettings } from '../../preview/shell/settings'

describe('what the shell lets choose', () => {
  test('the address wins over what is remembered, and unknown names over nothing', () => {
    expect(readSettings('?person=sales', { person: 'boss', theme: 'dark', font: 20 })).toEqual({
      person: 'sales',
      theme: 'dark',
      font: 20,
    })
    expect(readSettings('?person=nobody&theme=pink&font=huge')).toEqual({ person: 'boss', theme: 'auto', font: 16 })
  })

  test('reading back what was written changes nothing', () => {
    for (const settings of [
      { person: 'customer-a', theme: 'auto', font: 16 },
      { person: 'other-boss', theme: 'dark', font: 20 },
    ] as const) {
      expect(readSettings(formatSettings(settings))).toEqual(settings)
    }
  })

  test('the mini program is told who, and whether the phone is real', () => {
    const settings = { person: 'boss', theme: 'auto', font: 16 } as const
    expect(appAddress(settings, '#/pages/a/index', false)).toBe('/m/?person=boss#/pages/a/index')
    expect(appAddress(settings, '', true)).toBe('/m/?person=boss&bare=1')
  })
})
