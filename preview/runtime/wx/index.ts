import { navigation } from './navigation'
import { network } from './network'
import { storage } from './storage'
import { system } from './system'

/** The global `wx`: what is not here does not exist in the preview. */
export const wx: Record<string, unknown> = { ...navigation, ...network, ...storage, ...system }
