import { COMPONENTS } from '../../preview/components'
import { canIUse } from '../../preview/runtime/wx/can-i-use'

const ask = canIUse({ request: () => undefined, showToast: () => undefined, cloud: { init: () => undefined } })

describe('canIUse', () => {
  test.each([
    ['request', true],
    ['requestPayment', false],
    ['request.object', true],
    ['request.object.timeout', true],
    ['request.object.enableQuic', false],
    ['request.success.data', true],
    ['showToast.object.icon.error', true],
    ['cloud.init', true],
    ['cloud.callContainer', false],
    ['input', true],
    ['input.type.nickname', true],
    ['input.type.camera', false],
    ['map', false],
    ['', false],
  ])('%s: %s', (schema, answer) => {
    expect(ask(schema)).toBe(answer)
  })

  test('every component listed has a name a template can use', () => {
    expect(Object.keys(COMPONENTS).every((tag) => /^[a-z]+(-[a-z]+)*$/.test(tag))).toBe(true)
  })
})
