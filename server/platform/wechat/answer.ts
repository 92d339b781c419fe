import { WechatError } from './errors'

/** A successful answer: a JSON object without an errcode, or with errcode 0. */
export type WechatAnswer = Record<string, unknown>

/**
 * Reads what came back, whatever its content type says: WeChat calls some JSON plain text.
 * @param conceal takes the secrets out of words that will be shown
 * @throws {WechatError}
 */
export function readAnswer(status: number, text: string, conceal: (words: string) => string): WechatAnswer {
  if (status !== 200) throw new WechatError({ trouble: 'status', status, errmsg: `HTTP ${status}` })
  const answer = parseObject(text)
  const { errcode = 0, errmsg = '' } = answer
  if (errcode === 0) return answer
  if (typeof errcode !== 'number') throw garbage('errcode is not a number')
  const words = conceal(String(errmsg))
  throw new WechatError({ trouble: 'refused', errcode, errmsg: words, rid: /rid: ([\w-]+)/.exec(words)?.[1] })
}

/** An error for an answer that WeChat would not give: a page of a proxy, half a body, a field missing. */
export const garbage = (what: string) => new WechatError({ trouble: 'garbage', errmsg: what })

/** A text field that must be there. @throws {WechatError} */
export function textOf(answer: WechatAnswer, field: string): string {
  const value = answer[field]
  if (typeof value !== 'string' || value === '') throw garbage(`${field} is missing`)
  return value
}

function parseObject(text: string): WechatAnswer {
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw garbage('the answer is no JSON object')
  return value as WechatAnswer
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, which may hold a session key.
    throw garbage('the answer is no JSON')
  }
}
