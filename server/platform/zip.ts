import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

/** What a zip holds, as its table of contents says. */
export interface ZipContents {
  names: string[]
  /** Bytes of all entries together once inflated; the reader of the zip holds the entries to it. */
  inflatedBytes: number
}

/** Reads the table of contents of a zip without inflating anything; null when it is no zip or has too many entries. */
export function zipContents(bytes: Buffer, maxEntries: number): Promise<ZipContents | null> {
  return new Promise((resolve) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error || !zip || zip.entryCount > maxEntries) return resolve(null)
      collect(zip, resolve)
    })
  })
}

function collect(zip: ZipFile, done: (contents: ZipContents | null) => void): void {
  const contents: ZipContents = { names: [], inflatedBytes: 0 }
  zip.on('entry', (entry: Entry) => {
    contents.names.push(entry.fileName)
    contents.inflatedBytes += entry.uncompressedSize
    zip.readEntry()
  })
  zip.on('end', () => done(contents))
  zip.on('error', () => done(null))
  zip.readEntry()
}
