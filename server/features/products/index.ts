export { Product, defineProducts } from './model'
