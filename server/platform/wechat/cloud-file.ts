import axios from 'axios'
import type { TokenKeeper } from './access-token'
import { garbage, type WechatAnswer } from './answer'
import type { SendToWechat, WechatCall } from './client'
import { WechatError } from './errors'

/** What the calls of this file stand on. */
export interface CloudFileLine {
  send: SendToWechat
  tokens: TokenKeeper
}

/** cloud://<environment>.<bucket>/<path> */
const FILE_ID = /^cloud:\/\/([\w-]+)\.([\w-]+)\/(.+)$/
/** How long the address of the file is good for. */
const SECONDS = 300

/** The parts of a fileID of `wx.cloud.uploadFile`; null when it is none. */
export function readFileId(fileId: string): { env: string; path: string } | null {
  const [, env, , path] = FILE_ID.exec(fileId) ?? []
  return env !== undefined && path !== undefined ? { env, path } : null
}

/**
 * The bytes of a file that a phone has put into the cloud's storage; then it is removed there: it was only on its way.
 * @throws {WechatError} also when there is no such file, or it is larger than `maxBytes` (then `trouble` is `too_large`)
 */
export async function takeCloudFile(
  line: CloudFileLine,
  fileId: string,
  maxBytes: number,
  deadline: AbortSignal,
): Promise<Buffer> {
  const { env = '' } = readFileId(fileId) ?? {}
  const answer = await ask(
    line,
    '/tcb/batchdownloadfile',
    { env, file_list: [{ fileid: fileId, max_age: SECONDS }] },
    deadline,
  )
  const bytes = await fetchBytes(addressIn(answer), maxBytes, deadline)
  // What stays there by mistake costs a little room, so a failure here is none.
  await ask(line, '/tcb/batchdeletefile', { env, fileid_list: [fileId] }, deadline).catch(() => undefined)
  return bytes
}

function ask(line: CloudFileLine, path: string, body: object, deadline: AbortSignal): Promise<WechatAnswer> {
  return line.tokens.spend(deadline, (token) => {
    const call: WechatCall = { method: 'POST', path, query: { access_token: token }, body, secrets: [token] }
    return line.send(call, deadline)
  })
}

function addressIn({ file_list: list }: WechatAnswer): string {
  const [file] = Array.isArray(list) ? (list as { status?: number; download_url?: string; errmsg?: string }[]) : []
  if (!file) throw garbage('file_list is missing')
  if (file.status !== 0 || !file.download_url) {
    throw new WechatError({ trouble: 'refused', errcode: file.status ?? 0, errmsg: 'no such file in the cloud' })
  }
  return file.download_url
}

async function fetchBytes(url: string, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  try {
    const { data } = await axios.get<ArrayBuffer>(url, {
      responseType: 'arraybuffer',
      maxContentLength: maxBytes,
      maxRedirects: 0,
      proxy: false,
      signal,
    })
    return Buffer.from(data)
  } catch (error) {
    if (axios.isCancel(error)) throw new WechatError({ trouble: 'timeout', errmsg: 'no answer in time' })
    const isTooLarge = axios.isAxiosError(error) && error.message.includes('maxContentLength')
    throw new WechatError({ trouble: isTooLarge ? 'too_large' : 'network', errmsg: 'the file did not come' })
  }
}
