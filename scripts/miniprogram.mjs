import { ensureInstalled } from './steps/install.mjs'
import { packMiniprogramNpm } from './steps/miniprogram-npm.mjs'

await ensureInstalled()
packMiniprogramNpm()
console.log('可以用微信开发者工具打开这个文件夹了 · Open this folder in WeChat DevTools.')
