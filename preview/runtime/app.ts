import { guarded } from './report'

/** How the mini program was opened. */
export interface LaunchOptions {
  path: string
  query: Record<string, string>
  scene: number
  referrerInfo: object
}

type AppInstance = Record<string, unknown>

let instance: AppInstance | undefined
let launch: LaunchOptions = { path: '', query: {}, scene: 1001, referrerInfo: {} }

/** The global `App`. */
export function App(definition: AppInstance): void {
  instance = definition
}

/** The global `getApp`. */
export function getApp(options?: { allowDefault?: boolean }): AppInstance | undefined {
  return instance ?? (options?.allowDefault ? {} : undefined)
}

/** Launches the app: `onLaunch`, then `onShow`. */
export function launchApp(options: LaunchOptions): void {
  launch = options
  callApp('onLaunch', launch)
  showApp()
}

/** What `wx.getLaunchOptionsSync` answers. */
export function launchOptions(): LaunchOptions {
  return launch
}

const showListeners: (() => void)[] = []
const hideListeners: (() => void)[] = []

/** Calls back when the app comes to the foreground again. */
export function onAppShow(listener: () => void): void {
  showListeners.push(listener)
}

/** Calls back when the app goes to the background. */
export function onAppHide(listener: () => void): void {
  hideListeners.push(listener)
}

/** The app comes back: `onShow`. */
export function showApp(): void {
  callApp('onShow', launch)
  showListeners.forEach((listener) => listener())
}

/** The app goes away: `onHide`. */
export function hideApp(): void {
  callApp('onHide')
  hideListeners.forEach((listener) => listener())
}

/** Reports to the app's `onError`, `onUnhandledRejection` or `onThemeChange`, if it has one. */
export function callApp(name: string, ...args: unknown[]): void {
  const method = instance?.[name]
  if (typeof method === 'function')
    guarded(`App.${name}`, () => (method as (...given: unknown[]) => unknown).apply(instance, args))
}
