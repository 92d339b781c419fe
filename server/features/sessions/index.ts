export { UserSession, defineSessions } from './model'
