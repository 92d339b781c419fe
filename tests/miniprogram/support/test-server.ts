import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it arrived. */
export interface Arrived {
  method: string
  url: string
  token: string | undefined
  key: string | undefined
  body: unknown
}

/** What to answer: status and body, or `hang up` to cut the line without a word. */
export type Answer = { status: number; body: unknown } | 'hang up'

/** A server on a loopback port that answers as the test says. */
export interface TestServer {
  url: string
  arrived: Arrived[]
  /** Decides about each request in turn. */
  answer: (request: Arrived) => Answer | Promise<Answer>
  close(): Promise<void>
}

/** A good answer in the envelope. */
export function good(data: unknown): Answer {
  return { status: 200, body: { code: 200, message: 'success', data, timestamp: '2025-11-20T06:00:00.000Z' } }
}

/** A refusal in the envelope. */
export function refusal(status: number, error: string, message: string, details: unknown = []): Answer {
  return { status, body: { code: status, message, error, bizCode: 4000, details, requestId: '7f3a20bc-0001' } }
}

/** Starts the server. */
export async function startServer(): Promise<TestServer> {
  const arrived: Arrived[] = []
  const made = { arrived, answer: () => good(null) } as unknown as TestServer
  const server: Server = createServer((request, response) => {
    void arrivedFrom(request).then(async (one) => {
      arrived.push(one)
      const answer = await made.answer(one)
      if (answer === 'hang up') return void request.socket.destroy()
      response.writeHead(answer.status, { 'content-type': 'application/json' })
      response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  made.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  made.close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return made
}

async function arrivedFrom(request: IncomingMessage): Promise<Arrived> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString()
  const { authorization, 'idempotency-key': key } = request.headers
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    token: authorization?.replace('Bearer ', ''),
    key: key as string | undefined,
    body: text ? (JSON.parse(text) as unknown) : undefined,
  }
}
