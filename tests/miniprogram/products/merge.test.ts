import type { StorageDoor } from '../../../miniprogram/stores/storage'
import { BLANK_FORM, type ProductForm } from '../../../miniprogram/pages/products/edit/form'
import { forgetForm, keepForm, keptForm } from '../../../miniprogram/pages/products/edit/kept-form'
import { conflictWords, merge } from '../../../miniprogram/pages/products/edit/merge'

const base: ProductForm = { ...BLANK_FORM, name: '西红柿', globalPrice: '48', spec: '大' }

test('what the other one changed is taken over, what was typed stays', () => {
  const merged = merge(base, { ...base, name: '番茄' }, { ...base, globalPrice: '50', tags: ['热卖'] })
  expect(merged.form).toMatchObject({ name: '番茄', globalPrice: '50', tags: ['热卖'] })
  expect(conflictWords('王姐', merged)).toBe('王姐刚改了列表价、标签，你填的都还在。')
})

test('where both changed the same, typing wins and is said', () => {
  const merged = merge(base, { ...base, globalPrice: '49' }, { ...base, globalPrice: '50', spec: '小' })
  expect(merged.form).toMatchObject({ globalPrice: '49', spec: '小' })
  expect(conflictWords('', merged)).toBe('别人刚改了列表价、规格，列表价你也改了，存的话按你的。')
})

test('the same change by both is none', () => {
  const same = { ...base, globalPrice: '50' }
  expect(conflictWords('王姐', merge(base, same, same))).toBe('王姐刚存过，和你填的不冲突，再存一次就好。')
})

describe('a form that was left', () => {
  const kept = new Map<string, unknown>()
  const door: StorageDoor = {
    read: (key) => kept.get(key),
    write: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  }
  const typed = { ...base, name: '番茄' }

  test('is there again for its product only, until it is forgotten', () => {
    keepForm('p1', base, typed, door)
    expect(keptForm('p1', base, door)).toEqual(typed)
    expect([keptForm('p2', base, door), keptForm('', base, door)]).toEqual([null, null])
    forgetForm('p2', door)
    expect(keptForm('p1', base, door)).toEqual(typed)
    forgetForm('p1', door)
    expect(keptForm('p1', base, door)).toBeNull()
  })

  test('takes over what somebody else changed meanwhile', () => {
    keepForm('p1', base, typed, door)
    expect(keptForm('p1', { ...base, globalPrice: '50' }, door)).toEqual({ ...typed, globalPrice: '50' })
    expect(keptForm('p1', typed, door)).toBeNull()
  })

  test('is not kept where nothing was typed, nor for ever', () => {
    keepForm('p1', base, base, door)
    expect(kept.size).toBe(0)
    keepForm('', base, typed, door)
    kept.forEach((one) => Object.assign(one as object, { at: Date.now() - 8 * 86_400_000 }))
    expect(keptForm('', base, door)).toBeNull()
  })
})
