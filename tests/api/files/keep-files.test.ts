import { keepFiles, pictureOf, sweepFiles, usedFiles } from '../../../server/features/files'
import { actingAs } from '../../../server/platform/access/actor'
import { setClock } from '../../../server/platform/clock'
import { newId } from '../../../server/platform/database/model'
import type { KnownError } from '../../../server/platform/errors'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aPicture, fetchBytes, send, type FileWire } from './pictures'

const house = useHouse()
const DAY_MS = 86_400_000

const asOwner = <T>(task: () => Promise<T>) => actingAs(house.actor('owner'), task)
const picture = async (fields: Record<string, string> = {}) =>
  dataOf<FileWire>(await send(house, 'owner', await aPicture('png', 300, 300), fields, 'a.png'))
const twoDaysOn = () => setClock(() => Date.now() + 2 * DAY_MS)

/** The code of the failure of `work`. */
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no failure',
    (error: unknown) => (error as KnownError).type.code,
  )

test('a row keeps its pictures in the order given, and changes them', async () => {
  const owner = { type: 'products', id: newId() }
  const [a, b, c] = [await picture(), await picture(), await picture()].map(({ id }) => id)
  const used = async () => (await asOwner(() => usedFiles('products', [owner.id]))).get(owner.id)
  await asOwner(() => keepFiles(owner, [a, b, a], 'product'))
  expect(await used()).toEqual([a, b])
  await asOwner(() => keepFiles(owner, [c, b], 'product'))
  expect(await used()).toEqual([c, b])
  await asOwner(() => keepFiles(owner, [], 'product'))
  expect(await used()).toBeUndefined()
})

test('the address of a kept picture shows it', async () => {
  const { id } = await picture()
  expect((await fetchBytes(house, pictureOf(id).thumbUrl)).status).toBe(200)
})

test.each([
  ['that is not there', async () => newId()],
  ['of another shop', async () => dataOf<FileWire>(await send(house, 'foreign-owner', await aPicture())).id],
  ['that is private', async () => (await picture({ isPrivate: 'true' })).id],
  ['that is for something else', async () => (await picture({ purpose: 'avatar' })).id],
])('a file %s can not be kept', async (_what, fileId) => {
  const id = await fileId()
  expect(await codeOf(asOwner(() => keepFiles({ type: 'products', id: newId() }, [id], 'product')))).toBe('files.gone')
})

describe('sweeping', () => {
  test('removes after a day what nothing uses, with its bytes, and leaves the rest', async () => {
    const [kept, unused] = [await picture(), await picture()]
    await asOwner(() => keepFiles({ type: 'products', id: newId() }, [kept.id], 'product'))
    twoDaysOn()
    expect(await sweepFiles()).toBeGreaterThan(0)
    setClock()
    expect((await fetchBytes(house, kept.url)).status).toBe(200)
    expect((await fetchBytes(house, unused.url)).status).toBe(404)
    expect((await house.as('owner').get(`/files/${unused.id}`)).status).toBe(404)
  })

  test('leaves what was sent today, and what was sent again today', async () => {
    const fresh = await picture()
    await sweepFiles()
    expect((await fetchBytes(house, fresh.url)).status).toBe(200)
  })

  test('twice at once removes everything once', async () => {
    await picture()
    twoDaysOn()
    const counts = await Promise.all([sweepFiles(), sweepFiles()])
    expect(counts[0] + counts[1]).toBeGreaterThan(0)
    expect(await sweepFiles()).toBe(0)
  })
})
