import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { STORAGE, storedBytes } from './cloud-storage'
import { answerControl } from './control'
import type { Fault } from './faults'
import { reply, send, sendJson } from './replies'
import { BodyTooLarge, readRequest } from './request'
import type { World, WorldSettings } from './world'
import { createWorld } from './world'

/** How to start the stand-in: which app it knows, and where it listens (loopback and any free port by default). */
export interface StandInSettings extends WorldSettings {
  port?: number
  host?: string
}

/** A running stand-in, and what a test may do to it without HTTP. */
export interface StandIn {
  /** The base address to give to the client, without a slash at the end. */
  readonly url: string
  /** A login code as `wx.login` would give it to this person. */
  issueCode(person: string): string
  /** A phone code as the phone number button would give it to this person. */
  issuePhoneCode(person: string): string
  openidOf(person: string): string
  /** Puts a file into the cloud's storage, as `wx.cloud.uploadFile` does; answers its fileID. */
  putCloudFile(path: string, bytes: Buffer): string
  /** Whether the storage has such a file. */
  hasCloudFile(fileId: string): boolean
  /** Lets the next requests go wrong. @throws {RangeError} */
  addFault(fault: Omit<Fault, 'times'> & { times?: number }): void
  advanceClock(seconds: number): void
  /** How often a path was asked since the start or the last reset. */
  callsTo(path: string): number
  reset(): void
  /** Ends all connections, also those that wait for a late answer. */
  close(): Promise<void>
}

/**
 * Plays WeChat's servers on a real port. Nothing outlives the process.
 * @throws {Error} when NODE_ENV is production, where only WeChat itself may say who somebody is.
 */
export async function startStandIn({ port = 0, host = '127.0.0.1', ...settings }: StandInSettings): Promise<StandIn> {
  refuseProduction()
  const world = createWorld(settings)
  const closing = new AbortController()
  const server = createServer((message, response) => {
    handle(message, response, world, closing.signal).catch((error: unknown) => fail(response, error))
  })
  await listen(server, port, host)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    issueCode: (person) => world.codes.issue('login', person),
    issuePhoneCode: (person) => world.codes.issue('phone', person),
    openidOf: (person) => world.people.find(person).openid,
    putCloudFile: (path, bytes) => {
      const fileId = `cloud://env-1.656e-env-1-1250000000/${path}`
      world.storage.set(fileId, bytes)
      return fileId
    },
    hasCloudFile: (fileId) => world.storage.has(fileId),
    addFault: (fault) => void world.faults.add(fault),
    advanceClock: (seconds) => world.clock.advance(seconds),
    callsTo: (path) => world.calls.get(path) ?? 0,
    reset: () => world.reset(),
    close: () => close(server, closing),
  }
}

function refuseProduction() {
  if (process.env.NODE_ENV !== 'production') return
  throw new Error(
    'The WeChat stand-in does not start with NODE_ENV=production: it lets anyone sign in as anyone. ' +
      'Set WX_APPID and WX_SECRET of the real mini program and leave WX_API_BASE out.',
  )
}

async function handle(message: IncomingMessage, response: ServerResponse, world: World, closing: AbortSignal) {
  const request = await readRequest(message)
  if (request.path.startsWith(STORAGE)) return sendStored(response, storedBytes(request.path, world))
  if (!request.path.startsWith('/__fake/')) return reply({ request, response, world, closing })
  const { status, body } = answerControl(request, world)
  sendJson(response, body, status)
}

function sendStored(response: ServerResponse, bytes: Buffer | undefined) {
  send(response, bytes ? 200 : 404, 'application/octet-stream', bytes ?? '')
}

/** A caller that went away gets nothing; a fault of the stand-in itself is shown rather than dressed up as WeChat's. */
function fail(response: ServerResponse, error: unknown) {
  if (response.destroyed || response.headersSent) return response.destroy()
  const isTooLarge = error instanceof BodyTooLarge
  const text = error instanceof Error ? error.message : String(error)
  sendJson(response, { error: isTooLarge ? 'the body is larger than 1 MiB' : text }, isTooLarge ? 413 : 500)
}

function listen(server: Server, port: number, host: string) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server, closing: AbortController) {
  return new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    closing.abort()
    server.closeAllConnections()
  })
}
