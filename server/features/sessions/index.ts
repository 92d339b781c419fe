export { findActor } from './find-actor'
export { defineUserSessions, UserSession } from './model'
export { useForSignIn } from './services'
