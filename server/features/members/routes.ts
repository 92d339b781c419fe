import { answer } from '../../platform/http/routes'
import { members } from './contract'
import { readMe } from './read-me'

/** Which function answers which endpoint. */
export const memberRoutes = answer(members, { readMe })
