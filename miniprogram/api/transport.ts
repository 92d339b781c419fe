import { config } from '../config'
import { session } from '../stores/session'
import { uuid } from '../utils/uuid'
import type { Reply } from './envelope'

/** HTTP methods the server speaks; cloud containers allow no others. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** A file on this phone, under a temporary path. */
export interface LocalFile {
  path: string
  /** What people call it, with its end: "价目表.xlsx". */
  name: string
}

/** Told how much of a file has gone out, in percent. */
export type OnProgress = (percent: number) => void

/** One request as it leaves the phone. */
export interface Outgoing {
  method: Method
  path: string
  body: object | undefined
  header: Record<string, string>
  /** Goes with the body, which is a form then. */
  file?: LocalFile
  onProgress?: OnProgress
  /** The answer is a file: its path comes as the reply's body. */
  isDownload?: boolean
}

const TIMEOUT_MS = 15_000
const FILE_TIMEOUT_MS = 60_000

/** Sends a request the way this house is reached, and brings whatever came back; rejects when nothing did. */
export async function send(request: Outgoing): Promise<Reply> {
  if (config.cloudEnv) return sendToContainer(request)
  if (request.file) return sendForm(request, request.file)
  return request.isDownload ? fetchFile(request) : sendByNet(request)
}

function sendByNet({ method, path, body, header }: Outgoing): Promise<Reply> {
  return new Promise((resolve, reject) => {
    wx.request({
      url: config.baseUrl + path,
      method,
      ...(body && { data: body }),
      header: { 'content-type': 'application/json', ...header },
      timeout: TIMEOUT_MS,
      success: ({ statusCode, data }) => resolve({ status: statusCode, body: data }),
      fail: reject,
    })
  })
}

function sendForm({ path, body = {}, header, onProgress }: Outgoing, { path: filePath }: LocalFile): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const task = wx.uploadFile({
      url: config.baseUrl + path,
      filePath,
      name: 'file',
      formData: body,
      header,
      timeout: FILE_TIMEOUT_MS,
      success: ({ statusCode, data }) => resolve({ status: statusCode, body: parsed(data) }),
      fail: reject,
    })
    task.onProgressUpdate(({ progress }) => onProgress?.(progress))
  })
}

function fetchFile({ path, header }: Outgoing): Promise<Reply> {
  return new Promise((resolve, reject) => {
    wx.downloadFile({
      url: config.baseUrl + path,
      header,
      timeout: FILE_TIMEOUT_MS,
      success: ({ statusCode: status, tempFilePath }) =>
        resolve({ status, body: status === 200 ? tempFilePath : parsed(readText(tempFilePath)) }),
      fail: reject,
    })
  })
}

/** The line to a container takes 100 KiB: a file goes to the cloud's storage, and the server fetches it there. */
async function sendToContainer(request: Outgoing): Promise<Reply> {
  startCloud()
  const { method, path, header, isDownload = false } = request
  const body = request.file ? await withCloudFile(request, request.file) : request.body
  const { statusCode, data } = await wx.cloud.callContainer({
    config: { env: config.cloudEnv },
    path,
    method,
    ...(body && { data: body }),
    ...(isDownload && { responseType: 'arraybuffer' as const }),
    header: { 'X-WX-SERVICE': config.cloudService, 'content-type': 'application/json', ...header },
    timeout: TIMEOUT_MS,
  })
  return { status: statusCode, body: isDownload ? fileOrFailure(statusCode, data as ArrayBuffer) : (data as unknown) }
}

async function withCloudFile({ body, onProgress }: Outgoing, { path, name }: LocalFile): Promise<object> {
  const end = /\.\w+$/.exec(name)?.[0] ?? ''
  const fileId = await new Promise<string>((resolve, reject) => {
    const task = wx.cloud.uploadFile({
      cloudPath: `uploads/${session.get().person?.id ?? 'nobody'}/${uuid()}${end}`,
      filePath: path,
      config: { env: config.cloudEnv },
      success: ({ fileID }) => resolve(fileID),
      fail: reject,
    })
    task.onProgressUpdate(({ progress }) => onProgress?.(progress))
  })
  return { ...body, file: { fileId, name } }
}

function fileOrFailure(status: number, bytes: ArrayBuffer): unknown {
  const path = `${wx.env.USER_DATA_PATH}/${uuid()}`
  wx.getFileSystemManager().writeFileSync(path, bytes)
  return status === 200 ? path : parsed(readText(path))
}

const readText = (path: string): string => wx.getFileSystemManager().readFileSync(path, 'utf8') as string

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

let cloudStarted = false
function startCloud(): void {
  if (!cloudStarted) wx.cloud.init({ env: config.cloudEnv })
  cloudStarted = true
}
