import { answer } from '../../platform/http/routes'
import { sessions } from './contract'
import { refresh } from './refresh'
import { signIn } from './sign-in'
import { signInFromCloud } from './sign-in-from-cloud'
import { signInWithWechat } from './sign-in-with-wechat'
import { signOut } from './sign-out'

/** Which function answers which endpoint. */
export const sessionRoutes = answer(sessions, { signInWithWechat, signInFromCloud, signIn, refresh, signOut })
