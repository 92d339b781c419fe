import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  literal,
  Model,
  Op,
  QueryTypes,
  type Sequelize,
} from 'sequelize'
import { money, quantity } from '../../../server/platform/database/column-types'
import { fenFromDb, MAX_FEN } from '../../../server/platform/money'
import { hundredthsFromDb } from '../../../server/platform/quantity'
import { enginesAtHand, type OpenEngine } from './engines'
import { removeFiles } from './sqlite-fixture'

class Line extends Model<InferAttributes<Line>, InferCreationAttributes<Line>> {
  declare id: number
  declare priceFen: CreationOptional<number>
  declare costFen: CreationOptional<number | null>
  declare amount: CreationOptional<number>
}

afterAll(removeFiles)

describe.each(enginesAtHand())('a money column on %s', (_name, open) => {
  let db: OpenEngine
  let sequelize: Sequelize

  beforeAll(async () => {
    db = await open()
    sequelize = db.sequelize
    Line.init(
      {
        id: { type: DataTypes.INTEGER, primaryKey: true },
        priceFen: money('unit_price', { defaultFen: 0, comment: '单价' }),
        costFen: money('cost', { allowNull: true }),
        amount: quantity('amount', { defaultHundredths: 100 }),
      },
      { sequelize, tableName: 'lines_of_test', modelName: 'Line' },
    )
    await Line.sync({ force: true })
  })

  beforeEach(() => Line.destroy({ where: {} }))
  afterAll(() => db.close())

  const stored = async (): Promise<Record<string, string | number>[]> =>
    sequelize.query('SELECT unit_price, cost, amount FROM lines_of_test ORDER BY id', { type: QueryTypes.SELECT })

  test('is made as DECIMAL(10,2), and tells its name, comment and whether it may be empty', async () => {
    const columns = await sequelize.getQueryInterface().describeTable('lines_of_test')
    expect(columns.unit_price).toMatchObject({ type: 'DECIMAL(10,2)', allowNull: false })
    expect(columns.cost).toMatchObject({ type: 'DECIMAL(10,2)', allowNull: true })
    expect(Line.getAttributes().priceFen).toMatchObject({ field: 'unit_price', comment: '单价' })
  })

  test.each([[550], [1], [0], [-5], [500], [100_000], [MAX_FEN], [-MAX_FEN]])(
    '%p fen are written as yuan and come back as fen',
    async (fen) => {
      const made = await Line.create({ id: 1, priceFen: fen, costFen: fen, amount: fen })
      expect(made.priceFen).toBe(fen)
      const [row] = await stored()
      expect(Number(row.unit_price)).toBe(fen / 100)
      const found = await Line.findByPk(1, { rejectOnEmpty: true })
      expect([found.priceFen, found.costFen, found.amount]).toEqual([fen, fen, fen])
      expect(found.toJSON()).toEqual({ id: 1, priceFen: fen, costFen: fen, amount: fen })
    },
  )

  test('defaults and nulls are what was declared', async () => {
    const made = await Line.create({ id: 1 })
    expect([made.priceFen, made.amount]).toEqual([0, 100])
    const found = await Line.findByPk(1, { rejectOnEmpty: true })
    expect([found.priceFen, found.costFen, found.amount]).toEqual([0, null, 100])
    const partly = await Line.findByPk(1, { attributes: ['id'], rejectOnEmpty: true })
    expect(partly.priceFen).toBeUndefined()
  })

  test('saving changes only what changed, also after reading', async () => {
    await Line.create({ id: 1, priceFen: 500, costFen: 520 })
    const found = await Line.findByPk(1, { rejectOnEmpty: true })
    found.priceFen = 500
    expect(found.changed()).toBe(false)
    found.costFen = 521
    expect(found.changed()).toEqual(['costFen'])
    await found.save()
    await found.save({ fields: ['priceFen', 'amount'] })
    await found.reload()
    expect([found.priceFen, found.costFen, found.amount]).toEqual([500, 521, 100])
  })

  test('static updates, bulk inserts and conditions speak fen too', async () => {
    await Line.bulkCreate([
      { id: 1, priceFen: 550, amount: 250 },
      { id: 2, priceFen: 1051, amount: 1 },
      { id: 3, priceFen: 1_000_000 },
    ])
    await Line.update({ priceFen: 999 }, { where: { priceFen: 550 } })
    await Line.update({ costFen: 1 }, { where: { priceFen: { [Op.between]: [1000, 1100] } }, validate: false })
    await Line.update({ amount: literal('amount + 1') as unknown as number }, { where: { id: 3 } })
    const rows = await Line.findAll({ where: { priceFen: { [Op.in]: [999, 1051, 1_000_000] } }, order: ['priceFen'] })
    expect(rows.map(({ id, priceFen, costFen, amount }) => [id, priceFen, costFen, amount])).toEqual([
      [1, 999, null, 250],
      [2, 1051, 1, 1],
      [3, 1_000_000, null, 200],
    ])
    expect(await Line.count({ where: { priceFen: { [Op.gt]: 1051 } } })).toBe(1)
  })

  test('raw rows and sums are read with fenFromDb', async () => {
    await Line.bulkCreate(Array.from({ length: 30 }, (_, id) => ({ id, priceFen: 10, amount: 33 })))
    const raw = (await Line.findOne({ raw: true })) as unknown as { priceFen: string; amount: string }
    expect([fenFromDb(raw.priceFen), hundredthsFromDb(raw.amount)]).toEqual([10, 33])
    expect(fenFromDb(await Line.sum('priceFen'))).toBe(300)
    const [sums] = await sequelize.query<{ total: string; none: null }>(
      'SELECT SUM(unit_price) AS total, SUM(cost) AS none FROM lines_of_test',
      { type: QueryTypes.SELECT },
    )
    expect([fenFromDb(sums.total), fenFromDb(sums.none)]).toEqual([300, null])
  })

  test.each([[0.5], [Number.NaN], [MAX_FEN + 1], ['1.005'], ['abc'], [true]])('%p is no amount', async (wrong) => {
    await expect(async () => Line.create({ id: 1, priceFen: wrong as number })).rejects.toThrow()
    await expect(async () => Line.findAll({ where: { priceFen: wrong as number } })).rejects.toThrow()
    expect(await stored()).toEqual([])
  })
})
