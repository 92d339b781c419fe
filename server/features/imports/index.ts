export { defineImports } from './model'
