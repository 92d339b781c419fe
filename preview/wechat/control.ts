import type { CodeKind } from './codes'
import type { PersonDetails } from './people'
import { isPersonName } from './people'
import type { ApiRequest } from './request'
import { parseObject } from './request'
import type { World } from './world'

/** The answer of a control endpoint. */
export interface ControlAnswer {
  status: number
  body: object
}

type Handler = (input: Record<string, unknown>, world: World) => object

/** What tests and the preview may ask of the stand-in itself, beside what WeChat would answer. */
const CONTROLS: Record<string, Handler> = {
  'POST /__fake/reset': (_input, world) => {
    world.reset()
    return { ok: true }
  },
  'POST /__fake/clock': ({ advanceSeconds }, world) => {
    if (typeof advanceSeconds !== 'number' || !(advanceSeconds >= 0 && advanceSeconds < 1e9)) {
      throw new RangeError('advanceSeconds must be a number of seconds, 0 or more')
    }
    world.clock.advance(advanceSeconds)
    return { now: new Date(world.clock.now()).toISOString() }
  },
  'GET /__fake/faults': (_input, world) => ({ faults: world.faults.list() }),
  'POST /__fake/faults': (input, world) => world.faults.add(input),
  'GET /__fake/users': (_input, world) => ({ users: world.people.list() }),
  'POST /__fake/users': (input, world) => world.people.describe(readName(input), readDetails(input)),
  'GET /__fake/codes': (_input, world) => world.codes.count(),
  'POST /__fake/codes': (input, world) => ({ code: world.codes.issue(readKind(input), readName(input)) }),
  'GET /__fake/calls': (_input, world) => Object.fromEntries(world.calls),
}

/** Answers a request under `/__fake/`: 400 with a sentence for wrong input, 404 for what does not exist. */
export function answerControl(request: ApiRequest, world: World): ControlAnswer {
  const handler = CONTROLS[`${request.method} ${request.path}`]
  if (!handler) return { status: 404, body: { error: `there is no ${request.method} ${request.path}` } }
  const input = request.body ? parseObject(request.body) : {}
  if (!input) return { status: 400, body: { error: 'the body must be a JSON object' } }
  try {
    return { status: 200, body: handler(input, world) }
  } catch (error) {
    if (error instanceof RangeError) return { status: 400, body: { error: error.message } }
    throw error
  }
}

function readName({ person }: Record<string, unknown>) {
  if (!isPersonName(person)) throw new RangeError('person must be small letters, digits and hyphens')
  return person
}

function readKind({ kind = 'login' }: Record<string, unknown>): CodeKind {
  if (kind !== 'login' && kind !== 'phone') throw new RangeError('kind must be login or phone')
  return kind
}

const SHAPES: Record<keyof PersonDetails, RegExp> = {
  openid: /^o[A-Za-z0-9_-]{27}$/,
  unionid: /^o[A-Za-z0-9_-]{27}$/,
  phone: /^\d{5,15}$/,
}

function readDetails(input: Record<string, unknown>): PersonDetails {
  const given = Object.entries(SHAPES).filter(([key]) => input[key] !== undefined)
  for (const [key, shape] of given) {
    const value = input[key]
    if (typeof value !== 'string' || !shape.test(value)) throw new RangeError(`${key} does not look like one`)
  }
  return Object.fromEntries(given.map(([key]) => [key, input[key]])) as PersonDetails
}
