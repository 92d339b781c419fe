import { answer } from '../../platform/http/routes'
import { arrangeCategories } from './arrange-categories'
import { changeProducts } from './change-products'
import { products } from './contract'
import { createCategory } from './create-category'
import { createProduct } from './create-product'
import { deleteCategory } from './delete-category'
import { deleteProduct } from './delete-product'
import { deleteTag } from './delete-tag'
import { listCategories } from './list-categories'
import { listDeleted } from './list-deleted'
import { listProducts } from './list-products'
import { listTags } from './list-tags'
import { readByBarcode } from './read-by-barcode'
import { readCategoryTree } from './read-category-tree'
import { readProduct } from './read-product'
import { renameTag } from './rename-tag'
import { restoreProduct } from './restore-product'
import { updateCategory } from './update-category'
import { updateProduct } from './update-product'

/** Which function answers which endpoint. */
export const productRoutes = answer(products, {
  createProduct,
  listProducts,
  listCategories,
  readCategoryTree,
  createCategory,
  updateCategory,
  arrangeCategories,
  deleteCategory,
  listTags,
  renameTag,
  deleteTag,
  readByBarcode,
  changeProducts,
  listDeleted,
  restoreProduct,
  readProduct,
  updateProduct,
  deleteProduct,
})
