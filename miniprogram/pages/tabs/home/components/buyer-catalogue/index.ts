import { busy } from '../../../../../behaviors/busy'
import { themed } from '../../../../../behaviors/themed'
import { deskOf } from './desks'
import { loading } from './loading'
import { picking } from './picking'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>
type Chosen = WechatMiniprogram.CustomEvent<{ id: string }>

/** The list follows a tap on the rail by itself; what it says meanwhile is no news. */
const FOLLOWING_MS = 600
