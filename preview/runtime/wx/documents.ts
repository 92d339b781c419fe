import { fileAt, temporaryFile } from '../files'
import { api } from './api'

interface OpenDocument {
  filePath: string
  fileType?: string
}

interface ShareFile {
  filePath: string
  fileName?: string
}

/** A browser keeps a document where a phone shows or shares it. */
function download(filePath: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(fileAt(filePath))
  link.download = name
  link.click()
}

/** Texts of files that were read before, because reading here takes its time and WeChat's does not. */
const texts = new Map<string, string>()

/** Keeps a fetched file under a temporary path, with its text at hand where it has one. */
export async function fetchedFile(content: Blob): Promise<string> {
  const path = temporaryFile(content)
  if (/json|text/.test(content.type)) texts.set(path, await content.text())
  return path
}

/** Documents that were fetched: opening, sharing, reading. */
export const documents = {
  openDocument: api<OpenDocument>('openDocument', ({ filePath, fileType = 'pdf' }) =>
    download(filePath, `文件.${fileType}`),
  ),
  shareFileMessage: api<ShareFile>('shareFileMessage', ({ filePath, fileName = '文件' }) =>
    download(filePath, fileName),
  ),
  getFileSystemManager: () => ({
    readFileSync: (path: string): string => {
      const text = texts.get(path)
      if (text === undefined) throw new Error(`readFileSync:fail no such file or directory, open "${path}"`)
      return text
    },
  }),
}
