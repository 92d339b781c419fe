import type { Role } from '../../platform/access/roles'
import table from './people.json'

/** Somebody to try the product as; signs in by password, or by one tap through the stand-in of WeChat's servers. */
export interface DemoPerson {
  username: string
  name: string
  /** One line for the start screen. */
  about: string
  role: Role
  /** Name of the shop. */
  shop: string
  phone: string
  /** What the stand-in answers for this person. */
  openid: string
  /** A buyer: name of the customer they order for. */
  customer?: string
}

/** The people of both demo shops. */
export const demoPeople: readonly DemoPerson[] = table.people as DemoPerson[]

/** The password of all of them. */
export const demoPassword: string = table.password

/** The mini program the openids belong to: the one the stand-in plays. */
export const demoAppId: string = table.appId
