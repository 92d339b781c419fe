export { findProduct } from './find-product'
export { Product, defineProducts } from './model'
