import { QueryTypes, Sequelize } from 'sequelize'
import { sqliteDialect } from '../../../../server/platform/database/sqlite'

/**
 * A process that writes to the SQLite file it is given: `times` transactions, or until it is killed.
 * Every transaction counts one up and notes the count; what is committed is told on standard output, one per line.
 */
async function writeOn(file: string, name: string, times: number): Promise<void> {
  const dialect = sqliteDialect({ file, busyTimeoutMs: 60_000 })
  const sequelize = new Sequelize({
    dialect: 'sqlite',
    dialectModule: dialect.dialectModule,
    storage: file,
    logging: false,
  })
  await sequelize.query('CREATE TABLE IF NOT EXISTS counters (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)')
  await sequelize.query('CREATE TABLE IF NOT EXISTS notes (n INTEGER PRIMARY KEY, writer TEXT NOT NULL)')
  await sequelize.query('INSERT OR IGNORE INTO counters VALUES (1, 0)')
  for (let done = 0; done < times; done++) process.stdout.write(`${await countUp(sequelize, name)}\n`)
  await sequelize.close()
  dialect.close()
}

function countUp(sequelize: Sequelize, writer: string): Promise<number> {
  return sequelize.transaction(async (transaction) => {
    const [row] = await sequelize.query<{ n: number }>('SELECT n FROM counters', {
      type: QueryTypes.SELECT,
      transaction,
    })
    const n = row.n + 1
    await sequelize.query('INSERT INTO notes VALUES ( :n, :writer)', { replacements: { n, writer }, transaction })
    await sequelize.query('UPDATE counters SET n = :n', { replacements: { n }, transaction })
    return n
  })
}

const [file, name, times] = process.argv.slice(2)
void writeOn(file, name, Number(times))
