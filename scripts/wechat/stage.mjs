import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from '../steps/run.mjs'

const stage = new URL('.cache/wechat/project/', root)

/**
 * A copy of the mini program as WeChat DevTools would find it after `npm install` in its folder, for the official tools
 * to write into.
 * @returns the folder
 */
export function stageProject() {
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(stage, { recursive: true })
  cpSync(new URL('project.config.json', root), new URL('project.config.json', stage))
  cpSync(new URL('miniprogram/', root), new URL('miniprogram/', stage), {
    recursive: true,
    filter: (file) => !['miniprogram_npm', 'node_modules'].includes(path.basename(file)),
  })
  const { dependencies } = JSON.parse(readFileSync(new URL('miniprogram/package.json', stage), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    const place = `node_modules/${name}/`
    cpSync(new URL(place, root), new URL(`miniprogram/${place}`, stage), { recursive: true })
  }
  return stage
}
