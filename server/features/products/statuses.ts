/** Whether a product can be ordered. */
export const PRODUCT_STATUSES = ['active', 'inactive'] as const
/** One of those. */
export type ProductStatus = (typeof PRODUCT_STATUSES)[number]
/** Chinese names of the product statuses. */
export const PRODUCT_STATUS_LABELS: Record<ProductStatus, string> = { active: '在售', inactive: '停售' }

/** Which buyers see a product: all, or those of some levels and some customers. */
export const VISIBILITIES = ['all', 'some'] as const
/** One of those. */
export type Visibility = (typeof VISIBILITIES)[number]
