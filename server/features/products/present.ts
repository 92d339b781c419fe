import type { AnswerOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import type { Product } from './model'

/** A product as everybody of the shop sees it. */
export function presentProduct(row: Product): AnswerOf<(typeof products.endpoints)['readProduct']> {
  const { id, name, globalPrice, unit, category, spec, initials, pinyin, createdAt, updatedAt } = row
  return { id, name, globalPrice, unit, category, spec, initials, pinyin, createdAt, updatedAt }
}
