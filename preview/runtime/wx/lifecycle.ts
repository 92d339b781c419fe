import { launchOptions, onAppHide, onAppShow, type LaunchOptions } from '../app'
import { onScriptError } from '../report'
import { listeners } from './listeners'

const shows = listeners<LaunchOptions>()
const hides = listeners<undefined>()
const scriptErrors = listeners<string>()
const rejections = listeners<{ reason: unknown; promise: Promise<unknown> }>()

onAppShow(() => shows.tell(launchOptions()))
onAppHide(() => hides.tell(undefined))
onScriptError(scriptErrors.tell)
addEventListener('unhandledrejection', ({ reason, promise }) =>
  rejections.tell({ reason, promise: promise as Promise<unknown> }),
)

/** There is never a newer version than the one just loaded. */
const updateManager = {
  onCheckForUpdate: (listener: (answer: { hasUpdate: boolean }) => void) =>
    void setTimeout(() => listener({ hasUpdate: false }), 0),
  onUpdateReady: () => undefined,
  onUpdateFailed: () => undefined,
  applyUpdate: () => location.reload(),
}

/** The app as a whole: coming and going, errors, updates. */
export const lifecycle = {
  onAppShow: shows.on,
  offAppShow: shows.off,
  onAppHide: hides.on,
  offAppHide: hides.off,
  onError: scriptErrors.on,
  offError: scriptErrors.off,
  onUnhandledRejection: rejections.on,
  offUnhandledRejection: rejections.off,
  getUpdateManager: () => updateManager,
}
