export type { StandIn, StandInSettings } from './server'
export { startStandIn } from './server'
export type { PersonDetails } from './people'
