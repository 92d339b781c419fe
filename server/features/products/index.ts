export { findProduct } from './find-product'
export { defineProducts, Product, ProductAudience, ProductUnit } from './model'
