import { createHash } from 'node:crypto'
import Joi from 'joi'
import { AnswerError, named, type Field, type Shape } from './field'

/** A file as it came in: nothing about it is believed but its bytes. */
export class Upload {
  constructor(
    /** The name it had where it came from; may be empty. */
    readonly name: string,
    readonly bytes: Buffer,
  ) {}

  get sha256(): string {
    return createHash('sha256').update(this.bytes).digest('hex')
  }

  /** What tells two requests apart, without the bytes. */
  toJSON(): object {
    return { name: this.name, sha256: this.sha256 }
  }
}

/** A file that lies in the cloud's storage already, because the phone's line to a container takes 100 KiB only. */
export interface CloudFile {
  fileId: string
  name?: string
}

/** A file as an answer: its bytes, or where they lie. */
export class Download {
  constructor(
    readonly content: { bytes: Buffer; type: string } | { location: string },
    readonly rules: {
      /** The name to keep it under; without one it is shown in its place. */
      name?: string
      /** For how many seconds it may be kept; absent: never. */
      maxAge?: number
      /** Whether stores between may keep it, too. */
      isPublic?: boolean
      etag?: string
    } = {},
  ) {}
}

/** One file of a body, at most `maxBytes` large; it makes the endpoint take multipart/form-data. */
export function file(label: string, { maxBytes }: { maxBytes: number }): Field<Upload> {
  const input = named(Joi.any(), label)
    .custom((value: unknown, helpers) => (value instanceof Upload ? value : helpers.error('file.base')))
    .messages({ 'any.required': '{{#label}}没有选' })
  const wire = named(Joi.string(), label)
    .description(`最多 ${megabytes(maxBytes)} MB`)
    .meta({ format: 'binary' })
  return { input, wire, isOptional: false, upload: { maxBytes }, toWire: refuse }
}

/** A file as the whole answer, of one of these media types. */
export function download(label: string, types: readonly string[]): Field<Download> {
  const wire = named(Joi.string(), label).meta({ format: 'binary' })
  const toWire = (value: Download, at: string): Download => {
    if (!(value instanceof Download)) throw new AnswerError(at, 'a Download', value)
    return value
  }
  return { input: wire, wire, isOptional: false, media: types, toWire }
}

/** The field of a body that is a file, with its name; undefined where there is none. */
export function fileOf(body: Shape): { name: string; maxBytes: number } | undefined {
  const [name, field] = Object.entries(body).find(([, { upload }]) => upload) ?? []
  return name !== undefined && field?.upload ? { name, maxBytes: field.upload.maxBytes } : undefined
}

/** Whole megabytes, as people are told. */
export const megabytes = (bytes: number): number => Math.floor(bytes / (1024 * 1024))

function refuse(_value: unknown, at: string): never {
  throw new AnswerError(at, 'no file in an answer', null)
}
