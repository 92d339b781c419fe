import { api } from './api'
import { listeners } from './listeners'
import { request } from './request'

interface NetworkStatus {
  isConnected: boolean
  networkType: 'wifi' | 'none'
}

const statusListeners = listeners<NetworkStatus>()

function status(): NetworkStatus {
  return { isConnected: navigator.onLine, networkType: navigator.onLine ? 'wifi' : 'none' }
}

for (const name of ['online', 'offline']) addEventListener(name, () => statusListeners.tell(status()))

/** Requests and what the browser knows about being online. */
export const network = {
  request,
  getNetworkType: api('getNetworkType', () => ({ networkType: status().networkType, hasSystemProxy: false })),
  onNetworkStatusChange: statusListeners.on,
  offNetworkStatusChange: statusListeners.off,
}
