import { literal, Op, type Model, type ModelStatic, type WhereOptions } from 'sequelize'
import { currentActor } from '../access/actor'
import { database } from './sql'

/** Sequelize makes the statement of a query without asking it; its types do not tell. */
interface Generator {
  selectQuery(table: string, options: { attributes: string[]; where: WhereOptions }): string
}

/**
 * The keys (or what stands in another `column`) of a shop's rows that fit `where`, removed ones too, for Op.in and Op.notIn: one statement instead of two.
 * Conditions name columns, not attributes.
 */
export function keysWhere(model: ModelStatic<Model>, where: WhereOptions, column = 'id'): ReturnType<typeof literal> {
  const generator = database().getQueryInterface().queryGenerator as Generator
  const fenced = { [Op.and]: [where, { tenant_id: currentActor().tenantId }] }
  return literal(
    `(${generator.selectQuery(model.tableName, { attributes: [column], where: fenced }).replace(/;$/, '')})`,
  )
}
