import { fontSizeSetting, onTheme, theme } from '../appearance'
import { launchOptions } from '../app'
import { bottomInset, capsuleRect, NAVIGATION_HEIGHT, screenSize, statusBarHeight } from '../metrics'
import { currentPage } from '../page-stack'
import { api } from './api'
import { listeners } from './listeners'

const SDK_VERSION = '3.7.0'
const WECHAT_VERSION = '8.0.50'

const themeListeners = listeners<{ theme: string }>()
const resizeListeners = listeners<{ size: { windowWidth: number; windowHeight: number } }>()

onTheme((theme) => themeListeners.tell({ theme }))
addEventListener('resize', () => {
  const { windowWidth, windowHeight } = windowInfo()
  resizeListeners.tell({ size: { windowWidth, windowHeight } })
})

function windowInfo() {
  const { width, height } = screenSize()
  const top = statusBarHeight()
  const bottom = height - bottomInset()
  const viewport = currentPage()?.viewport.clientHeight ?? height - top - NAVIGATION_HEIGHT
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: viewport,
    statusBarHeight: top,
    screenTop: height - viewport,
    safeArea: { left: 0, right: width, top, bottom, width, height: bottom - top },
  }
}

function deviceInfo() {
  return {
    abi: 'arm64',
    benchmarkLevel: 50,
    brand: 'devtools',
    model: 'preview',
    system: 'iOS 17.0',
    platform: 'devtools',
    cpuType: 'unknown',
    memorySize: 4096,
  }
}

function appBaseInfo() {
  return {
    SDKVersion: SDK_VERSION,
    version: WECHAT_VERSION,
    language: 'zh_CN',
    theme: theme(),
    enableDebug: false,
    fontSizeSetting: fontSizeSetting(),
    fontSizeScaleFactor: fontSizeSetting() / 16,
    host: { env: 'WeChat', appId: '', version: 0 },
    mode: 'default',
  }
}

function systemSetting() {
  const deviceOrientation = innerWidth > innerHeight ? 'landscape' : 'portrait'
  return { bluetoothEnabled: false, locationEnabled: false, wifiEnabled: navigator.onLine, deviceOrientation }
}

function systemInfo() {
  return { ...deviceInfo(), ...windowInfo(), ...appBaseInfo(), ...systemSetting() }
}

const account = { miniProgram: { appId: 'preview', envVersion: 'develop', version: '' } }

/** What the mini program may know about phone, window and itself. */
export const system = {
  getWindowInfo: windowInfo,
  getDeviceInfo: deviceInfo,
  getAppBaseInfo: appBaseInfo,
  getSystemSetting: systemSetting,
  getSystemInfoSync: systemInfo,
  getSystemInfo: api('getSystemInfo', systemInfo),
  getSystemInfoAsync: api('getSystemInfoAsync', systemInfo),
  getAccountInfoSync: () => account,
  getLaunchOptionsSync: launchOptions,
  getEnterOptionsSync: launchOptions,
  getMenuButtonBoundingClientRect: capsuleRect,
  onThemeChange: themeListeners.on,
  offThemeChange: themeListeners.off,
  onWindowResize: resizeListeners.on,
  offWindowResize: resizeListeners.off,
  nextTick: (callback: () => void) => void Promise.resolve().then(callback),
  env: { USER_DATA_PATH: 'wxfile://usr' },
}
