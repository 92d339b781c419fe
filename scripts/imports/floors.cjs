/**
 * The floors of the house, from the ground up. A feature may use features of lower floors only.
 * A new feature takes the lowest floor that lies above everything it needs.
 */
module.exports = [
  ['tenants', 'customers', 'products', 'audit', 'backup', 'files'],
  ['members', 'pricing', 'inventory', 'calendar'],
  ['sessions', 'quotes'],
  ['orders'],
  ['payments', 'invoices', 'channels'],
  ['analytics'],
  ['reports'],
]
