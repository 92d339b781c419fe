import type { ApiRequest } from './request'
import type { World } from './world'

/** Where files of the storage lie on the stand-in, as COS gives signed addresses. */
export const STORAGE = '/__storage/'

/** `POST /tcb/batchdownloadfile`: an address for each file; what is not there has a status of its own. */
export function batchDownload({ json, host }: ApiRequest, world: World): object {
  const wanted = (json.file_list ?? []) as { fileid: string }[]
  const list = wanted.map(({ fileid }) => {
    if (!world.storage.has(fileid))
      return { fileid, download_url: '', status: -503003, errmsg: 'storage file not exists' }
    return { fileid, download_url: `http://${host}${STORAGE}${encodeURIComponent(fileid)}`, status: 0, errmsg: 'ok' }
  })
  return { errcode: 0, errmsg: 'ok', file_list: list }
}

/** `POST /tcb/batchdeletefile`. */
export function batchDelete({ json }: ApiRequest, world: World): object {
  const wanted = (json.fileid_list ?? []) as string[]
  const list = wanted.map((fileid) => ({ fileid, status: world.storage.delete(fileid) ? 0 : -503003, errmsg: 'ok' }))
  return { errcode: 0, errmsg: 'ok', delete_list: list }
}

/** The bytes behind an address of the storage. */
export function storedBytes(path: string, world: World): Buffer | undefined {
  return world.storage.get(decodeURIComponent(path.slice(STORAGE.length)))
}
