import { toApiError } from '../api/error'
import { fileAddress } from '../api/file-address'
import { api, type FilePurpose, type Picture } from '../api/generated'
import { uuid } from '../utils/uuid'
import { photoIds, moved, photoOf, withPhoto, without, type KeptPhoto } from './photo-list'

/** A picture as WeChat lets people choose it. */
interface Chosen {
  tempFilePath: string
  size: number
}

/** Pictures above this are pressed before they go out; the server draws them smaller anyway. */
const LARGE_BYTES = 1024 * 1024
const QUALITY = 75
const ACTIONS = ['看大图', '排到最前', '往后挪一张', '删掉']
const FAILED_ACTIONS = ['再传一次', '删掉']

const choose = (count: number): Promise<Chosen[]> =>
  new Promise((resolve) => {
    wx.chooseMedia({
      count,
      mediaType: ['image'],
      sizeType: ['compressed'],
      success: ({ tempFiles }) => resolve(tempFiles),
      fail: () => resolve([]),
    })
  })

const pressed = ({ tempFilePath, size }: Chosen): Promise<string> =>
  new Promise((resolve) => {
    if (size <= LARGE_BYTES) return resolve(tempFilePath)
    wx.compressImage({
      src: tempFilePath,
      quality: QUALITY,
      success: ({ tempFilePath: smaller }) => resolve(smaller),
      fail: () => resolve(tempFilePath),
    })
  })

const picked = (itemList: string[]): Promise<number> =>
  new Promise((resolve) => {
    wx.showActionSheet({ itemList, success: ({ tapIndex }) => resolve(tapIndex), fail: () => resolve(-1) })
  })

/**
 * The pictures of a form, for a `photo-field`: chosen, pressed, sent one after the other, moved, removed, sent again.
 * `photoIds()` is what the form sends; `photosAreSettled()` is false while one is under way or has failed.
 */
export const photos = Behavior({
  data: { photos: [] as KeptPhoto[] },
  methods: {
    /** Shows the pictures a row has. */
    showPhotos(pictures: readonly Picture[]) {
      this.setData({ photos: pictures.map((one) => photoOf(one.id, fileAddress(one.thumbUrl), fileAddress(one.url))) })
    },
    photoIds(): string[] {
      return photoIds(this.data.photos)
    },
    photosAreSettled(): boolean {
      return this.data.photos.every(({ state }) => state === 'done')
    },
    /** Bound to the field's `add`. */
    async onAddPhotos({ detail }: WechatMiniprogram.CustomEvent<{ count: number }>, purpose: FilePurpose = 'product') {
      const chosen = await choose(detail.count)
      const added = chosen.map((one) => ({ one, key: uuid() }))
      const waiting = added.map(({ one, key }) => photoOf('', one.tempFilePath, one.tempFilePath, key))
      this.setData({ photos: [...this.data.photos, ...waiting] })
      for (const { one, key } of added) await this.sendPhoto(key, await pressed(one), purpose)
    },
    async sendPhoto(key: string, path: string, purpose: FilePurpose = 'product') {
      this.setPhoto(key, { state: 'busy', percent: 0, path })
      try {
        const file = { path, name: '' }
        const sent = await api.files.uploadFile({ file, purpose }, (percent) => this.setPhoto(key, { percent }))
        this.setPhoto(key, { state: 'done', fileId: sent.id, full: fileAddress(sent.url) })
      } catch (error) {
        this.setPhoto(key, { state: 'failed', problem: toApiError(error).message })
      }
    },
    setPhoto(key: string, change: Partial<KeptPhoto>) {
      this.setData({ photos: withPhoto(this.data.photos, key, change) })
    },
    /** Bound to the field's `photo`: what can be done with one. */
    async onPhoto({ detail: { key } }: WechatMiniprogram.CustomEvent<{ key: string }>) {
      const photo = this.data.photos.find((one) => one.key === key)
      if (photo?.state === 'failed') return this.mend(photo)
      if (photo?.state !== 'done') return
      const acts = [
        () => this.lookAt(photo),
        () => this.setData({ photos: moved(this.data.photos, key, 0) }),
        () => this.setData({ photos: moved(this.data.photos, key, this.data.photos.indexOf(photo) + 1) }),
        () => this.setData({ photos: without(this.data.photos, key) }),
      ]
      acts[await picked(ACTIONS)]?.()
    },
    async mend({ key, path, problem }: KeptPhoto) {
      if (problem) void wx.showToast({ title: problem, icon: 'none' })
      const action = FAILED_ACTIONS[await picked(FAILED_ACTIONS)]
      if (action === '再传一次') await this.sendPhoto(key, path)
      if (action === '删掉') this.setData({ photos: without(this.data.photos, key) })
    },
    lookAt({ full }: KeptPhoto) {
      const urls = this.data.photos.filter(({ state }) => state === 'done').map((one) => one.full)
      void wx.previewImage({ urls, current: full })
    },
  },
})
