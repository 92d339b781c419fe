import type { Model, ModelStatic, Sequelize } from 'sequelize'
import { Product, ProductUnit } from '../products'
import { defineCards } from './card-model'
import { defineEvents } from './event-model'
import { definePriceHistory } from './history-model'
import { definePrices } from './model'
import { productPriceChanged, unitPriceChanged, type ListPriceOptions } from './note-list-prices'

/** Sets up the tables of this feature, and notes every change of a list price, whoever makes it. */
export function definePricing(sequelize: Sequelize): void {
  definePrices(sequelize)
  definePriceHistory(sequelize)
  defineEvents(sequelize)
  defineCards(sequelize)
  const [products, units] = [Product as ModelStatic<Model>, ProductUnit as ModelStatic<Model>]
  products.addHook('afterUpdate', 'list-price', (row, options) =>
    productPriceChanged(row as Product, options as ListPriceOptions),
  )
  units.addHook('afterUpdate', 'list-price', (row, options) =>
    unitPriceChanged(row as ProductUnit, options as ListPriceOptions),
  )
}
