import { setTimeout as sleep } from 'node:timers/promises'
import { QueryTypes, type Sequelize } from 'sequelize'
import { carryTransactions } from '../../../server/platform/database/cls'
import { enginesAtHand, type OpenEngine } from './engines'
import { removeFiles } from './sqlite-fixture'

carryTransactions()
afterAll(removeFiles)

describe.each(enginesAtHand())('transactions carried without being told, on %s', (_name, open) => {
  let db: OpenEngine
  let sequelize: Sequelize

  beforeAll(async () => {
    db = await open()
    sequelize = db.sequelize
    await sequelize.query('CREATE TABLE notes (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)')
  })

  beforeEach(() => sequelize.query('DELETE FROM notes'))
  afterAll(() => db.close())

  const insert = (id: number, n = 0): Promise<unknown> =>
    sequelize.query('INSERT INTO notes (id, n) VALUES ( :id, :n)', { replacements: { id, n } })

  const ids = async (): Promise<number[]> => {
    const rows = await sequelize.query<{ id: number }>('SELECT id FROM notes ORDER BY id', { type: QueryTypes.SELECT })
    return rows.map(({ id }) => id)
  }

  test('of 20 at once the good ones stay and the failing ones leave nothing', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        sequelize.transaction(async () => {
          await insert(2 * index)
          await sleep(Math.random() * 5)
          await insert(2 * index + 1)
          expect(await ids()).toEqual(expect.arrayContaining([2 * index, 2 * index + 1]))
          if (index % 3 === 0) throw new Error('no')
        }),
      ),
    )
    const kept = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [2 * index, 2 * index + 1] : []))
    expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(outcomes.map((_, index) => index % 3 === 0))
    expect(await ids()).toEqual(kept)
  })

  test('a query beside the transaction does not join it', async () => {
    const seenBeside = deferred<number[]>()
    const isWritten = deferred<void>()
    const beside = isWritten.promise.then(ids).then(seenBeside.resolve)
    await sequelize.transaction(async () => {
      await insert(1)
      isWritten.resolve()
      expect(await seenBeside.promise).toEqual([])
    })
    await beside
    expect(await ids()).toEqual([1])
  })

  test('after the transaction the caller is outside again', async () => {
    await expect(
      sequelize.transaction(async () => {
        await insert(1)
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    await insert(2)
    expect(await ids()).toEqual([2])
  })

  test('a savepoint that fails takes only its own work with it', async () => {
    await sequelize.transaction(async (transaction) => {
      await insert(1)
      const inner = sequelize.transaction({ transaction }, async () => {
        await insert(2)
        throw new Error('inner')
      })
      await expect(inner).rejects.toThrow('inner')
      await insert(3)
    })
    expect(await ids()).toEqual([1, 3])
  })
})

function deferred<T>(): { promise: Promise<T>; resolve(value: T): void } {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((fulfil) => (resolve = fulfil))
  return { promise, resolve }
}
