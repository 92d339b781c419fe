import { col, fn, Op, where, type WhereOptions } from 'sequelize'

/** Rows whose `attribute` holds `keyword`, letters of either case; % and _ are themselves, on every engine. */
export function contains(attribute: string, keyword: string): WhereOptions {
  const column = attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return where(fn('INSTR', fn('LOWER', col(column)), keyword.toLowerCase()), Op.gt, 0) as unknown as WhereOptions
}
