import type { Request, Response } from 'express'
import multer, { memoryStorage } from 'multer'
import type { AnyEndpoint } from '../contract/endpoint'
import { fileOf, megabytes, Upload, type CloudFile } from '../contract/file'
import { brokenUpload, fileTooLarge } from '../errors'

/** Fetches a file that the phone has put into the cloud's storage, for whoever acts. */
export type FetchCloudFile = (file: CloudFile, maxBytes: number) => Promise<Buffer>

/** A body beside its file is a few short texts. */
const LIMITS = { files: 1, fields: 20, fieldSize: 10_000, fieldNameSize: 100, headerPairs: 20 }

/**
 * Reads the file of a body that has one, after it is known that this person may send it: what comes as
 * multipart/form-data, or lies in the cloud's storage. An endpoint without a file is left alone.
 * @throws request.file_too_large, request.broken_upload
 */
export async function receiveFile(
  { body }: AnyEndpoint,
  request: Request,
  response: Response,
  fetchCloudFile: FetchCloudFile,
): Promise<void> {
  const wanted = fileOf(body)
  if (!wanted) return
  if (request.is('multipart/form-data')) return receiveForm(wanted, request, response)
  const given: unknown = (request.body as Record<string, unknown> | undefined)?.[wanted.name]
  if (!isCloudFile(given)) return
  const bytes = await fetchCloudFile(given, wanted.maxBytes)
  request.body = { ...(request.body as object), [wanted.name]: new Upload(given.name ?? given.fileId, bytes) }
}

async function receiveForm(
  { name, maxBytes }: { name: string; maxBytes: number },
  request: Request,
  response: Response,
): Promise<void> {
  const limits = { ...LIMITS, fileSize: maxBytes }
  const read = multer({ storage: memoryStorage(), limits, defParamCharset: 'utf8' }).single(name)
  await new Promise<void>((resolve, reject) => {
    read(request, response, (error: unknown) => (error ? reject(refusalOf(error, maxBytes)) : resolve()))
  })
  const { file } = request
  request.body = { ...(request.body as object), ...(file && { [name]: new Upload(file.originalname, file.buffer) }) }
}

/** What multer and the parser below it complain about is a form that nobody's phone sends, or half of one. */
function refusalOf(error: unknown, maxBytes: number): Error {
  const isTooLarge = error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE'
  return isTooLarge ? fileTooLarge({ megabytes: megabytes(maxBytes) }) : brokenUpload()
}

function isCloudFile(value: unknown): value is CloudFile {
  return typeof value === 'object' && value !== null && typeof (value as CloudFile).fileId === 'string'
}
