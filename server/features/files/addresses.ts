import { createHmac, timingSafeEqual } from 'node:crypto'
import { now } from '../../platform/clock'
import type { PictureSize } from './contract'
import { fileServices } from './services'

/** Below the server's own address. */
const BASE = '/api/files'
/** Addresses of private files end at a quarter of an hour, so that the same one can be kept for a while. */
const STEP_SECONDS = 15 * 60

/** The address of a public file: it may be kept for good. */
export function publicAddress(id: string, size: PictureSize): string {
  return `${BASE}/${id}/${size}`
}

/** The address of a private file, good for a quarter of an hour to half an hour. */
export function privateAddress(id: string, size: PictureSize): string {
  const until = (Math.floor(now().getTime() / 1000 / STEP_SECONDS) + 2) * STEP_SECONDS
  return `${publicAddress(id, size)}?until=${until}&signature=${sign(id, size, String(until))}`
}

/** Seconds for which a private address is still good; null when it never was, or is no more. */
export function goodFor(id: string, size: PictureSize, until = '', signature = ''): number | null {
  const given = Buffer.from(signature)
  const wanted = Buffer.from(sign(id, size, until))
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
  const seconds = Math.floor(Number(until) - now().getTime() / 1000)
  return seconds > 0 ? seconds : null
}

function sign(id: string, size: PictureSize, until: string): string {
  return createHmac('sha256', fileServices().addressKey).update(`${id}/${size}/${until}`).digest('base64url')
}
