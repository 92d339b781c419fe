import { fileAt, pickFiles, temporaryFile } from '../files'
import { showPictures } from '../picture-viewer'
import { mediaAddress } from '../media'
import { topPage } from '../page-stack'
import { authorize } from '../privacy'
import { api, ApiError } from './api'
import { PRIVACY_REFUSED } from './login'

interface Choice {
  count?: number
  mediaType?: string[]
  extension?: string[]
}

interface CanvasExport {
  canvas?: HTMLCanvasElement
  fileType?: 'png' | 'jpg'
  quality?: number
}

async function pick(name: string, accept: string, count: number): Promise<File[]> {
  if (!(await authorize(name))) throw new ApiError('privacy permission is not authorized', PRIVACY_REFUSED)
  const files = (await pickFiles(accept, count > 1)).slice(0, count)
  if (!files.length) throw new ApiError('cancel')
  return files
}

async function chooseMedia({ count = 9, mediaType = ['image', 'video'] }: Choice): Promise<object> {
  const accept = mediaType.map((kind) => `${kind === 'mix' ? 'image/*,video' : kind}/*`).join(',')
  const files = await pick('chooseMedia', accept, count)
  const tempFiles = files.map((file) => {
    const fileType = file.type.startsWith('video/') ? 'video' : 'image'
    return { tempFilePath: temporaryFile(file), size: file.size, fileType }
  })
  return { tempFiles, type: tempFiles[0]!.fileType }
}

async function chooseImage({ count = 9 }: Choice): Promise<object> {
  const tempFiles = (await pick('chooseImage', 'image/*', count)).map((file) => ({
    path: temporaryFile(file),
    size: file.size,
  }))
  return { tempFiles, tempFilePaths: tempFiles.map(({ path }) => path) }
}

async function chooseMessageFile({ count = 100, extension = [] }: Choice): Promise<object> {
  const accept = extension.map((one) => (one.startsWith('.') ? one : `.${one}`)).join(',')
  const files = await pick('chooseMessageFile', accept, count)
  const tempFiles = files.map((file) => {
    const time = Math.floor(file.lastModified / 1000)
    return {
      path: temporaryFile(file),
      name: file.name,
      size: file.size,
      time,
      type: file.type.split('/')[0] || 'file',
    }
  })
  return { tempFiles }
}

async function imageInfo({ src }: { src: string }): Promise<object> {
  const picture = new Image()
  picture.src = mediaAddress(src, topPage().route)
  await picture.decode()
  return { width: picture.naturalWidth, height: picture.naturalHeight, path: src, orientation: 'up', type: '' }
}

async function canvasToFile({ canvas, fileType = 'png', quality = 1 }: CanvasExport): Promise<object> {
  if (!canvas) throw new ApiError('fail canvas is empty')
  const type = fileType === 'jpg' ? 'image/jpeg' : 'image/png'
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
  if (!content) throw new ApiError('write file failed')
  return { tempFilePath: temporaryFile(content) }
}

interface Compression {
  src: string
  quality?: number
  compressedWidth?: number
}

async function compress({ src, quality = 80, compressedWidth }: Compression): Promise<object> {
  const picture = await createImageBitmap(fileAt(src))
  const scale = compressedWidth === undefined ? 1 : compressedWidth / picture.width
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvasToFile({ canvas, fileType: 'jpg', quality: quality / 100 })
}

/** Downloads stand in for the phone's album. */
function save(filePath: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(fileAt(filePath))
  link.download = ''
  link.click()
}

/** Pictures and files: choosing, looking at, making and keeping them. */
export const media = {
  chooseMedia: api<Choice>('chooseMedia', chooseMedia),
  chooseImage: api<Choice>('chooseImage', chooseImage),
  chooseMessageFile: api<Choice>('chooseMessageFile', chooseMessageFile),
  previewImage: api<{ urls: string[]; current?: string | number }>('previewImage', ({ urls, current }) =>
    showPictures(urls, current),
  ),
  getImageInfo: api<{ src: string }>('getImageInfo', imageInfo),
  compressImage: api<Compression>('compressImage', compress),
  canvasToTempFilePath: api<CanvasExport>('canvasToTempFilePath', canvasToFile),
  saveImageToPhotosAlbum: api<{ filePath: string }>('saveImageToPhotosAlbum', ({ filePath }) => save(filePath)),
  arrayBufferToBase64: (buffer: ArrayBuffer) =>
    btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('')),
  base64ToArrayBuffer: (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer,
}
