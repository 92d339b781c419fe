import { COMPONENTS } from '../../components'
import { API_FIELDS } from './api-fields'

/** Where in a call a field stands; `canIUse('showToast.object.image')`. */
const PLACES = new Set(['object', 'success', 'return', 'callback'])

/**
 * `wx.canIUse`: whether the preview has an API (`request`), a field of one (`showToast.object.icon`, down to
 * `getNetworkType.success.networkType`), a component (`button`), its attribute (`button.open-type`) or that one's value.
 */
export function canIUse(wx: Record<string, unknown>) {
  return (schema: string): boolean => {
    const [head = '', ...rest] = schema.split('.')
    if (head in wx) return rest.length === 0 || hasField(wx, head, rest)
    return head in COMPONENTS && (rest.length === 0 || attributesOf(head).has(rest.join('.')))
  }
}

function hasField(wx: Record<string, unknown>, name: string, path: string[]): boolean {
  const [place = '', ...field] = path
  if (!PLACES.has(place)) return member(wx[name], path)
  return field.length === 0 || (API_FIELDS[name]?.[place]?.split(' ').includes(field.join('.')) ?? false)
}

function member(value: unknown, path: string[]): boolean {
  const [name, ...rest] = path
  if (name === undefined) return true
  const isObject = typeof value === 'object' && value !== null
  return isObject && name in value && member((value as Record<string, unknown>)[name], rest)
}

function attributesOf(tag: string): Set<string> {
  return new Set(COMPONENTS[tag]!.split(' '))
}
