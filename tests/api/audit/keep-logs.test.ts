import { AuditLog, sweepLogs } from '../../../server/features/audit'
import { actingAs } from '../../../server/platform/access/actor'
import { now, setClock } from '../../../server/platform/clock'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'

const house = useHouse()

const inOwn = <T>(task: () => Promise<T>) => actingAs(house.actor('owner'), task)

test('nobody changes or deletes a record, by no endpoint', async () => {
  const { list } = dataOf<{ list: { id: string }[] }>(await house.as('owner').get('/system/logs'))
  const { id } = list[0]!
  const owner = house.as('owner')
  for (const path of [`/system/logs/${id}`, '/system/logs'])
    for (const answer of [
      await owner.put(path, { operator: '别人' }),
      await owner.delete(path),
      await owner.post(path),
    ])
      expect([answer.status, answer.body.error]).toEqual([404, 'route.unknown'])
})

test('nor by the model, whichever way is tried', async () => {
  const record = await inOwn(async () => (await AuditLog.findOne()) as AuditLog)
  const where = { where: { id: record.id } }
  const tries: (() => unknown)[] = [
    () => AuditLog.update({ operator: '别人' }, where),
    () => AuditLog.destroy(where),
    () => AuditLog.truncate(),
    () => AuditLog.create({} as never),
    () => AuditLog.bulkCreate([]),
    () => AuditLog.increment('operator', where as never),
    () => record.update({ operator: '别人' }),
    () => record.destroy(),
    () => record.set('operator', '别人').save(),
  ]
  for (const attempt of tries) await expect(inOwn(async () => attempt())).rejects.toThrow(/the trail is not written by/)
  expect(await inOwn(() => AuditLog.findByPk(record.id))).toMatchObject({ operator: expect.not.stringMatching('别人') })
})

test('records go when they are older than the shop keeps them, each shop’s by its own setting', async () => {
  dataOf(await house.as('owner').put('/system/configs/log.retention_days', { value: '30' }))
  const [own, foreign] = [house.actor('owner').tenantId, house.actor('foreign-owner').tenantId]
  const count = (tenantId: string) => asHouse(() => AuditLog.count({ where: { tenantId } }))
  const [ownBefore, foreignBefore] = [await count(own), await count(foreign)]
  expect(await sweepLogs()).toBe(0)

  const later = now().getTime() + 31 * 86_400_000
  setClock(() => later)
  expect(await sweepLogs()).toBe(ownBefore)
  expect([await count(own), await count(foreign)]).toEqual([0, foreignBefore])
})
