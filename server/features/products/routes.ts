import { answer } from '../../platform/http/routes'
import { products } from './contract'
import { createProduct } from './create-product'
import { deleteProduct } from './delete-product'
import { listCategories } from './list-categories'
import { listProducts } from './list-products'
import { readProduct } from './read-product'
import { updateProduct } from './update-product'

/** Which function answers which endpoint. */
export const productRoutes = answer(products, {
  createProduct,
  listProducts,
  listCategories,
  readProduct,
  updateProduct,
  deleteProduct,
})
