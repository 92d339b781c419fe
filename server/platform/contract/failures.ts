import * as common from '../errors'
import type { AnyEndpoint, Contract } from './endpoint'
import type { Field, Shape } from './field'
import type { ErrorType } from '../errors'
import { fileOf } from './file'
import { endpointsOf } from './shape-names'

/** The failures of the corridor itself, and which endpoints can meet them. */
const CORRIDOR: readonly [ErrorType, (endpoint: AnyEndpoint) => boolean][] = [
  [common.invalidInput.type, (endpoint) => takes(endpoint, 'params', 'query', 'body') || isSignedInWrite(endpoint)],
  [common.malformedJson.type, (endpoint) => takes(endpoint, 'body')],
  [common.notSignedIn.type, isSignedIn],
  [common.forbidden.type, isSignedIn],
  [common.proveYourself.type, ({ stepUp }) => stepUp],
  [common.notFound.type, namesRows],
  [common.versionConflict.type, ({ body }) => 'version' in body],
  [common.bodyTooLarge.type, (endpoint) => takes(endpoint, 'body')],
  [common.fileTooLarge.type, takesFile],
  [common.brokenUpload.type, takesFile],
  [common.unsupportedMedia.type, (endpoint) => takes(endpoint, 'body')],
  [common.idempotencyMismatch.type, isSignedInWrite],
  [common.tooManyRequests.type, () => true],
  [common.internalError.type, () => true],
  [common.databaseWaking.type, () => true],
  [common.shuttingDown.type, () => true],
]

/** Everything that can go wrong at an endpoint, the common first, each once. */
export function failuresOf(endpoint: AnyEndpoint): ErrorType[] {
  const met = CORRIDOR.filter(([, meets]) => meets(endpoint)).map(([type]) => type)
  return [...new Set([...met, ...endpoint.errors])]
}

/** The word codes of all failures, the common ones and those of each feature, in alphabetical order. */
export function errorCodes(contracts: readonly Contract[]): string[] {
  const shared = Object.values<unknown>(common).filter(isFactory)
  const own = endpointsOf(contracts).flatMap(([, { errors }]) => errors)
  return [...new Set([...shared.map(({ type }) => type), ...own].map(({ code }) => code))].sort()
}

/** Whether only the signed-in may call. */
export function isSignedIn({ permission }: AnyEndpoint): boolean {
  return typeof permission === 'string'
}

/** Whether a repeat of the call can be told by its Idempotency-Key. */
export function isSignedInWrite(endpoint: AnyEndpoint): boolean {
  return endpoint.method !== 'GET' && isSignedIn(endpoint)
}

function takes(endpoint: AnyEndpoint, ...parts: ('params' | 'query' | 'body')[]): boolean {
  return parts.some((part) => Object.keys(endpoint[part]).length > 0)
}

function takesFile({ body }: AnyEndpoint): boolean {
  return fileOf(body) !== undefined
}

/** Whether the input names rows by their keys, which may not be there. */
function namesRows({ params, body }: AnyEndpoint): boolean {
  return hasKey(params) || hasKey(body)
}

function hasKey(shape: Shape): boolean {
  return Object.entries(shape).some(([key, field]) => /(^id|Ids?)$/.test(key) || hasKeyInside(field))
}

function hasKeyInside({ inside }: Field<never>): boolean {
  if (!inside) return false
  return inside.kind === 'object' ? hasKey(inside.shape) : hasKeyInside(inside.of)
}

function isFactory(value: unknown): value is { type: ErrorType } {
  return typeof value === 'function' && 'type' in value
}
