import { pageWith, render } from '../support/render'
import { photoIds, moved, photoOf, type KeptPhoto } from '../../../miniprogram/behaviors/photo-list'
import { photos } from '../../../miniprogram/behaviors/photos'
import { api } from '../../../miniprogram/api/generated'
import { ApiError } from '../../../miniprogram/api/error'

interface Field {
  data: { photos: KeptPhoto[] }
  showPhotos(pictures: { id: string; thumbUrl: string; url: string }[]): void
  photoIds(): string[]
  photosAreSettled(): boolean
  onAddPhotos(event: object): Promise<void>
  onPhoto(event: object): Promise<void>
}

let picks: number[] = []
let chosen: { tempFilePath: string; size: number }[] = []
const pressedPaths: string[] = []
Object.assign((globalThis as unknown as { wx: object }).wx, {
  chooseMedia: ({ success }: { success(answer: object): void }) => success({ tempFiles: chosen }),
  compressImage: ({ src, success }: { src: string; success(answer: object): void }) => {
    pressedPaths.push(src)
    success({ tempFilePath: `small-${src}` })
  },
  showActionSheet: ({ success }: { success(answer: object): void }) => success({ tapIndex: picks.shift() }),
  previewImage: () => undefined,
  showToast: () => undefined,
})

const upload = jest.spyOn(api.files, 'uploadFile')
const answer = (id: string) => ({ id, url: `/api/files/${id}/800` }) as Awaited<ReturnType<typeof api.files.uploadFile>>
const fieldWith = (...ids: string[]) => {
  const field = pageWith<Field>(photos)
  field.showPhotos(ids.map((id) => ({ id, thumbUrl: `/t/${id}`, url: `/u/${id}` })))
  return field
}
const pick = (field: Field, key: string, action: number) => {
  picks = [action]
  return field.onPhoto({ detail: { key } })
}

beforeEach(() => {
  upload.mockReset()
  chosen = [{ tempFilePath: 'a', size: 10 }]
  pressedPaths.length = 0
})

test('chosen pictures show at once, go out one by one, and large ones are pressed before', async () => {
  chosen = [
    { tempFilePath: 'a', size: 10 },
    { tempFilePath: 'b', size: 5_000_000 },
  ]
  const field = fieldWith('x')
  upload.mockImplementation(({ file }, onProgress) => {
    onProgress?.(50)
    expect(field.data.photos.map(({ src }) => src)).toEqual([expect.stringContaining('/t/x'), 'a', 'b'])
    expect(field.photosAreSettled()).toBe(false)
    return Promise.resolve(answer(file.path))
  })
  await field.onAddPhotos({ detail: { count: 8 } })
  expect(field.photoIds()).toEqual(['x', 'a', 'small-b'])
  expect(pressedPaths).toEqual(['b'])
  expect(field.photosAreSettled()).toBe(true)
})

test('a picture that did not go out stays, is not sent with the form, and goes out at the second try', async () => {
  upload.mockRejectedValueOnce(new ApiError('network', '没发出去，填好的都还在。'))
  const field = fieldWith()
  await field.onAddPhotos({ detail: { count: 9 } })
  expect(field.data.photos[0]).toMatchObject({ state: 'failed', problem: '没发出去，填好的都还在。' })
  expect([field.photoIds(), field.photosAreSettled()]).toEqual([[], false])
  upload.mockResolvedValueOnce(answer('late'))
  await pick(field, field.data.photos[0]?.key ?? '', 0)
  expect([field.photoIds(), field.photosAreSettled()]).toEqual([['late'], true])
})

test('pictures are moved and removed', async () => {
  const field = fieldWith('a', 'b', 'c')
  await pick(field, 'c', 1)
  expect(field.photoIds()).toEqual(['c', 'a', 'b'])
  await pick(field, 'c', 2)
  expect(field.photoIds()).toEqual(['a', 'c', 'b'])
  await pick(field, 'c', 3)
  expect(field.photoIds()).toEqual(['a', 'b'])
  await pick(field, 'a', -1)
  expect(field.photoIds()).toEqual(['a', 'b'])
})

test('beyond the end is the end, and the same file counts once', () => {
  const [a, b] = [photoOf('a', '', ''), photoOf('b', '', '')]
  expect(moved([a, b], 'a', 9).map(({ key }) => key)).toEqual(['b', 'a'])
  expect(photoIds([a, { ...a, key: 'again' }, b])).toEqual(['a', 'b'])
})

test('the field shows what is under way, and room for more until it is full', () => {
  const one = photoOf('', 'a', 'a', 'k')
  const field = render('photo-field', { photos: [{ ...one, percent: 30 }], max: 2 }, ['add', 'photo'])
  expect(field.text()).toBe('30% 1/2')
  field.tap('加图片，最多 2 张')
  field.tap('第 1 张图，正在传')
  expect(field.said).toEqual([
    { name: 'add', detail: { count: 1 } },
    { name: 'photo', detail: { key: 'k' } },
  ])
  field.set({ photos: [photoOf('a', 'a', 'a'), { ...one, state: 'failed' }] })
  expect(field.text()).toBe('封面 没传上')
})
