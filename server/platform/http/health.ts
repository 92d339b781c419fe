import type { Express } from 'express'
import type { Sequelize } from 'sequelize'
import { databaseWaking, shuttingDown } from '../errors'

/** `/healthz`: the process lives; never touches the database. `/readyz`: it can serve. */
export function mountHealth(app: Express, sequelize: Sequelize, isDraining: () => boolean): void {
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' })
  })
  app.get('/readyz', async (_request, response) => {
    if (isDraining()) throw shuttingDown({ retryAfterSeconds: 2 })
    try {
      await sequelize.query('SELECT 1')
    } catch {
      throw databaseWaking({ retryAfterSeconds: 5 })
    }
    response.json({ status: 'ready' })
  })
}
