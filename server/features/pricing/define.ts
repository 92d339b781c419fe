import type { Sequelize } from 'sequelize'
import { definePriceHistory } from './history-model'
import { definePrices } from './model'

/** Sets up the tables of this feature. */
export function definePricing(sequelize: Sequelize): void {
  definePrices(sequelize)
  definePriceHistory(sequelize)
}
