import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Window settings of app.json or of one page's json, as far as the preview honours them. */
export interface WindowConfig {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: string
  navigationStyle?: string
  backgroundColor?: string
  backgroundColorContent?: string
  backgroundTextStyle?: string
  enablePullDownRefresh?: boolean
  onReachBottomDistance?: number
  disableScroll?: boolean
}

/** A page's or component's json. */
export interface ComponentJson extends WindowConfig {
  component?: boolean
  usingComponents?: Record<string, string>
  componentGenerics?: Record<string, boolean | { default?: string }>
  componentPlaceholder?: Record<string, string>
  styleIsolation?: string
  pureDataPattern?: string
}

/** One entry of app.json's tabBar list. */
export interface TabItem {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

/** The parts of app.json the preview honours. */
export interface AppJson {
  pages: string[]
  entryPagePath?: string
  subpackages?: SubPackage[]
  subPackages?: SubPackage[]
  preloadRule?: Record<string, { network?: string; packages: string[] }>
  window?: WindowConfig
  tabBar?: {
    custom?: boolean
    color?: string
    selectedColor?: string
    backgroundColor?: string
    borderStyle?: string
    position?: string
    list: TabItem[]
  }
  usingComponents?: Record<string, string>
  networkTimeout?: { request?: number; uploadFile?: number; downloadFile?: number }
  darkmode?: boolean
  themeLocation?: string
  style?: string
}

/** A sub-package of app.json; `pages` are relative to `root`. */
export interface SubPackage {
  root: string
  name?: string
  pages: string[]
}

/** Where things are: the mini program's source, npm's folder and what is built. */
export interface Project {
  root: string
  src: string
  modules: string
  out: string
  app: AppJson
}

/** Whether the path names a file. */
export function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile()
}

/** Parses a JSON file. @throws Error naming the file when it is not JSON */
export function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error })
  }
}

/** Opens the mini program below `src`. @throws Error when there is no app.json */
export function openProject(root: string, src: string, out: string): Project {
  const appFile = path.resolve(root, src, 'app.json')
  if (!isFile(appFile)) throw new Error(`${appFile} is missing: there is no mini program to build`)
  return {
    root,
    src: path.resolve(root, src),
    modules: path.join(root, 'node_modules'),
    out: path.resolve(root, out),
    app: readJson<AppJson>(appFile),
  }
}

/** Sub-packages of app.json under either spelling. */
export function subPackagesOf(app: AppJson): SubPackage[] {
  return app.subpackages ?? app.subPackages ?? []
}
