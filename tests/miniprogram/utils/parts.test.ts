import { mergeParts } from '../../../miniprogram/utils/parts'

const of = (...ids: string[]): { id: string }[] => ids.map((id) => ({ id }))

test('entries of the parts that changed are replaced, the others stay, in the order of their keys', () => {
  expect(mergeParts(of('1aa', '2bb', '3aa', '4cc'), of('0aa', '3aa'), ['aa'])).toEqual(of('0aa', '2bb', '3aa', '4cc'))
})

test('a part that came empty is gone', () => {
  expect(mergeParts(of('1aa', '2bb'), [], ['bb'])).toEqual(of('1aa'))
})

test('all parts are everything, none are nothing new', () => {
  expect(mergeParts(of('1aa'), of('2bb'), undefined)).toEqual(of('2bb'))
  expect(mergeParts(of('1aa'), [], [])).toEqual(of('1aa'))
})
