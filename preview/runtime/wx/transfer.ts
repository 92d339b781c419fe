import { fileAt } from '../files'
import { manifest } from '../manifest'
import { ApiError, failure, type Answer, type Callbacks } from './api'
import { fetchedFile } from './documents'

interface TransferOptions extends Callbacks {
  url: string
  filePath?: string
  name?: string
  header?: Record<string, unknown>
  formData?: Record<string, unknown>
  timeout?: number
}

type Progress = { progress: number; totalBytesSent: number; totalBytesExpectedToSend: number }

const DEFAULT_TIMEOUT = 60_000

/** `wx.uploadFile`: a multipart POST of one temporary file. */
export function uploadFile(options: TransferOptions): object {
  const exchange = new XMLHttpRequest()
  const heard = new Set<(progress: Progress) => void>()
  exchange.upload.addEventListener('progress', ({ loaded, total }) => {
    const progress = {
      progress: Math.floor((loaded / total) * 100),
      totalBytesSent: loaded,
      totalBytesExpectedToSend: total,
    }
    heard.forEach((listener) => listener(progress))
  })
  settle('uploadFile', options, () => upload(exchange, options))
  return {
    abort: () => exchange.abort(),
    onProgressUpdate: (listener: (progress: Progress) => void) => void heard.add(listener),
    offProgressUpdate: (listener: (progress: Progress) => void) => void heard.delete(listener),
  }
}

/** `wx.downloadFile`: keeps what it fetches under a temporary path. */
export function downloadFile(options: TransferOptions): object {
  const controller = new AbortController()
  settle('downloadFile', options, async () => {
    const timer = setTimeout(() => controller.abort(new ApiError('timeout', 5)), limitOf('downloadFile', options))
    const response = await fetch(options.url, {
      headers: textHeaders(options.header),
      credentials: 'omit',
      signal: controller.signal,
    })
    const content = await response.blob()
    clearTimeout(timer)
    return { tempFilePath: await fetchedFile(content), statusCode: response.status }
  })
  return { abort: () => controller.abort(new ApiError('abort')) }
}

function upload(exchange: XMLHttpRequest, options: TransferOptions): Promise<object> {
  return new Promise((resolve, reject) => {
    const form = formOf(options)
    exchange.open('POST', options.url)
    exchange.timeout = limitOf('uploadFile', options)
    for (const [name, value] of Object.entries(textHeaders(options.header))) exchange.setRequestHeader(name, value)
    exchange.onload = () => resolve({ data: exchange.responseText, statusCode: exchange.status })
    exchange.onerror = () => reject(new ApiError('errcode:-101 net::ERR_CONNECTION_FAILED', 600001))
    exchange.ontimeout = () => reject(new ApiError('timeout', 5))
    exchange.onabort = () => reject(new ApiError('abort'))
    exchange.send(form)
  })
}

function limitOf(kind: 'uploadFile' | 'downloadFile', { timeout }: TransferOptions): number {
  return timeout ?? manifest().app.networkTimeout?.[kind] ?? DEFAULT_TIMEOUT
}

function formOf({ formData = {}, filePath = '', name = 'file' }: TransferOptions): FormData {
  const form = new FormData()
  for (const [key, value] of Object.entries(formData)) form.append(key, String(value))
  const file = fileAt(filePath)
  form.append(name, file, file instanceof File ? file.name : 'file')
  return form
}

// The browser writes the content type itself, with the boundary.
function textHeaders(header: Record<string, unknown> = {}): Record<string, string> {
  const kept = Object.entries(header).filter(([name]) => name.toLowerCase() !== 'content-type')
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
}

function settle(name: string, { success, fail, complete }: Callbacks, work: () => Promise<object>): void {
  const tell = (callback: Callbacks['success'], answer: Answer): void => {
    callback?.(answer)
    complete?.(answer)
  }
  work().then(
    (fields) => tell(success, { ...fields, errMsg: `${name}:ok` }),
    (error: unknown) => tell(fail, failure(name, error)),
  )
}
