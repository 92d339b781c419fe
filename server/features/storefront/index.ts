export { unknownShop, whichShop } from './contract'
