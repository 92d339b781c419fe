import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe']

const usualPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** How a person without Chromium gets one. */
export const howToGetChromium =
  '没有找到 Chromium，跳过浏览器旅程 · No Chromium: the browser journeys are skipped. ' +
  'Debian: apt-get install chromium fonts-noto-cjk; elsewhere install Chrome, or set CHROMIUM_PATH.'

/** The Chromium of this machine (CHROMIUM_PATH wins), or undefined. */
export function findChromium() {
  const wished = process.env.CHROMIUM_PATH
  if (wished) return isProgram(wished) ? wished : undefined
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
  return [...usualPlaces, ...onPath].find(isProgram)
}

function isProgram(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
