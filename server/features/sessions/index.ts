export { defineSessions } from './define-sessions'
export { findActor } from './find-actor'
export { UserSession } from './model'
export { useForSignIn } from './services'
