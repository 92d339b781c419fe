import { currentActor } from '../access/actor'
import { megabytes } from '../contract/file'
import { brokenUpload, fileTooLarge } from '../errors'
import { readFileId, WechatError, type Wechat } from '../wechat'
import type { FetchCloudFile } from './uploads'

/**
 * Fetches what the phone has put into the cloud's storage. The storage is one for all shops, so a person only gets what
 * lies in their own folder there: uploads/<person>/.
 */
export function cloudFiles(wechat: Wechat): FetchCloudFile {
  return async ({ fileId }, maxBytes) => {
    const folder = `uploads/${currentActor().userId}/`
    const path = readFileId(fileId)?.path
    if (!path?.startsWith(folder) || path.includes('..')) throw brokenUpload()
    try {
      return await wechat.takeCloudFile(fileId, maxBytes)
    } catch (error) {
      if (!(error instanceof WechatError)) throw error
      throw error.trouble === 'too_large' ? fileTooLarge({ megabytes: megabytes(maxBytes) }) : brokenUpload()
    }
  }
}
