export { defineApplications } from './model'
