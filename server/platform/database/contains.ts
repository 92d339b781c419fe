import { col, fn, literal, Op, where, type WhereOptions } from 'sequelize'
import { database } from './sql'

/** Rows whose `attribute` holds `keyword`, letters of either case; %, _ and $ are themselves, on every engine. */
export function contains(attribute: string, keyword: string): WhereOptions {
  const column = attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  // Only what SQLite's LOWER makes small, too. As an argument of fn() every $ would come out twice.
  const wanted = literal(database().escape(keyword.replace(/[A-Z]/g, (letter) => letter.toLowerCase())))
  return where(fn('INSTR', fn('LOWER', col(column)), wanted), Op.gt, 0) as unknown as WhereOptions
}
