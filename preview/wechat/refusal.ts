import { newHint, newRid } from './identifiers'

/** The errcodes the stand-in may answer, each with WeChat's own words. */
const WORDS = {
  [-1]: 'system error',
  40001:
    'invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40066: 'invalid url',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40163: 'code been used',
  40169: 'invalid length for scene, or the data is not json string',
  40164: 'invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist',
  40226: 'code blocked',
  40243: 'AppSecret has been frozen',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  44002: 'empty post data',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  48001: 'api unauthorized',
  87009: 'invalid signature',
}

/** An errcode the stand-in itself decides on; faults may name any other. */
export type Errcode = keyof typeof WORDS

/** Thrown by an endpoint to answer an errcode instead. */
export class Refusal extends Error {
  constructor(readonly errcode: Errcode) {
    super(WORDS[errcode])
  }
}

/** The words of an errcode, also of one the stand-in itself never uses. */
const wordsFor = (errcode: number) => (WORDS as Record<number, string>)[errcode] ?? 'error'

/** Outside `/sns`, refusing a code or a body comes with a hint in brackets before the request id. */
const HINTED = new Set([40029, 47001])

/** The body of a refusal. `/sns` puts a comma before the request id, the rest of the house does not. */
export function refusalBody(errcode: number, path: string, nowMs: number) {
  const isSns = path.startsWith('/sns/')
  const hint = !isSns && HINTED.has(errcode) ? ` hint: [${newHint()}]` : ''
  return { errcode, errmsg: `${wordsFor(errcode)}${hint}${isSns ? ',' : ''} rid: ${newRid(nowMs)}` }
}
