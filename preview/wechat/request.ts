import type { IncomingMessage } from 'node:http'

/** A request as the endpoints read it. */
export interface ApiRequest {
  method: string
  path: string
  /** Where it was sent to: the stand-in's own address. */
  host: string
  query: URLSearchParams
  /** The raw text; endpoints that take JSON find it parsed in `json`. */
  body: string
  json: Record<string, unknown>
}

const LARGEST_BODY_BYTES = 1024 * 1024

/** Thrown when a body is larger than 1 MiB. */
export class BodyTooLarge extends Error {}

/** Reads a request to its end. @throws {BodyTooLarge} */
export async function readRequest(message: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY_BYTES) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  // Only the path and query are wanted, so any host will do; a double slash at the front must not become one.
  const url = new URL(`http://stand-in${message.url?.startsWith('/') ? message.url : '/'}`)
  const body = Buffer.concat(chunks).toString('utf8')
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    host: message.headers.host ?? '',
    query: url.searchParams,
    body,
    json: {},
  }
}

/** The body as a JSON object, undefined when it is anything else. */
export function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
