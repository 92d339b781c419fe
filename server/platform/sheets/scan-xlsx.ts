import type { Readable } from 'node:stream'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { KnownError } from '../errors'
import { tooManyRows, unreadableSheet } from './errors'

/** What a first look at a workbook tells. */
export interface XlsxScan {
  /** Merged places of the first worksheet, such as A3:A5. */
  merged: string[]
}

const MOST_ENTRIES = 500
/** A sheet of five thousand rows is a tenth of this. */
const MOST_INFLATED = 80 * 1024 * 1024
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/
const FIRST = /^xl\/worksheets\/sheet1\.xml$/

/**
 * Looks through a workbook piece by piece, before anything reads it whole: a small file may hold gigabytes.
 * @throws sheets.unreadable, sheets.too_many_rows as soon as one row more than `mostRows` is seen
 */
export async function scanXlsx(bytes: Buffer, mostRows: number): Promise<XlsxScan> {
  const zip = await opened(bytes)
  const scan: XlsxScan = { merged: [] }
  let inflated = 0
  let hasSheet = false
  try {
    for await (const entry of entriesOf(zip)) {
      inflated += entry.uncompressedSize
      if (inflated > MOST_INFLATED) throw unreadableSheet({ why: 'bomb' })
      if (!WORKSHEET.test(entry.fileName)) continue
      hasSheet = true
      const merged = await scanSheet(await streamOf(zip, entry), mostRows)
      if (FIRST.test(entry.fileName)) scan.merged = merged
    }
  } finally {
    zip.close()
  }
  if (!hasSheet) throw unreadableSheet({ why: 'unknown' })
  return scan
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error || !zip) return reject(unreadableSheet({ why: 'unknown' }))
      if (zip.entryCount > MOST_ENTRIES) return reject(unreadableSheet({ why: 'bomb' }))
      resolve(zip)
    })
  })
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const done = (settle: () => void) => {
        zip.removeAllListeners()
        settle()
      }
      zip.once('entry', (one: Entry) => done(() => resolve(one)))
      zip.once('end', () => done(() => resolve(null)))
      zip.once('error', () => done(() => reject(unreadableSheet({ why: 'unknown' }))))
      zip.readEntry()
    })
    if (!entry) return
    yield entry
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) reject(unreadableSheet({ why: 'unknown' }))
      else resolve(stream)
    })
  })
}

/** Reads a worksheet tag by tag; what may be half a tag waits for the next piece. */
async function scanSheet(stream: Readable, mostRows: number): Promise<string[]> {
  const seen = { rows: 0, merged: [] as string[] }
  let rest = ''
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      const text = rest + piece.toString('latin1')
      const cut = Math.max(0, text.lastIndexOf('<'))
      rest = text.slice(cut)
      look(text.slice(0, cut), seen, mostRows)
    }
  } catch (error) {
    stream.destroy()
    // The reader of the zip itself gives up when an entry is larger than it says.
    throw error instanceof KnownError ? error : unreadableSheet({ why: 'bomb' })
  }
  look(rest, seen, mostRows)
  return seen.merged
}

function look(text: string, seen: { rows: number; merged: string[] }, mostRows: number): void {
  seen.rows += text.match(/<(?:\w+:)?row[ >/]/g)?.length ?? 0
  if (seen.rows > mostRows) throw tooManyRows({ most: mostRows })
  for (const [, place] of text.matchAll(/<(?:\w+:)?mergeCell [^>]*ref="([A-Z0-9:]+)"/g)) seen.merged.push(place ?? '')
}
