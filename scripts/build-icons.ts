/**
 * Writes miniprogram/styles/icons.wxss from tdesign-icons-svg: one CSS mask per icon, so that icons need no font from a
 * server and show offline. Run by hand after changing the list: `npx tsx scripts/build-icons.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ours = [
  'shop shop-filled assignment assignment-filled bill bill-filled user user-filled task task-filled edit-1 edit-1-filled',
  'usergroup usergroup-filled chart-bar chart-bar-filled add minus search scan copy paste call print ellipsis refresh history',
  'arrow-left arrow-right close chevron-left chevron-right chevron-up chevron-down caret-up-small caret-down-small cart shop-1',
  'location calendar chat-bubble undertake-delivery logo-wechat-stroke check check-circle check-circle-filled error-circle',
  'error-circle-filled help-circle-filled close-circle close-circle-filled minus-circle circle time wifi-off hard-disk-storage',
  'assignment-checked filter delete setting lock-on wallet view-list discount logout swap notification browse image',
  'mobile desktop mail secured key',
]
const drawnByTDesign = [
  'loading remove info-circle info-circle-filled check-rectangle-filled minus-rectangle-filled minus-circle-filled',
  'chevron-left-double chevron-right-double',
]
const names = [...ours, ...drawnByTDesign].flatMap((line) => line.split(' '))

const root = path.resolve(__dirname, '..')
const source = path.join(root, 'node_modules/tdesign-icons-svg/src')
const target = path.join(root, 'miniprogram/styles/icons.wxss')

const head = `/* Written by scripts/build-icons.ts from tdesign-icons-svg (MIT). */
.t-icon .t-icon-base::before,
.kd-icon::before {
  --kd-none: linear-gradient(transparent, transparent);
  content: '';
  display: block;
  width: 1em;
  height: 1em;
  background-color: currentColor;
  -webkit-mask: var(--kd-i, var(--kd-none)) center / 100% 100% no-repeat;
  mask: var(--kd-i, var(--kd-none)) center / 100% 100% no-repeat;
}
.kd-icon {
  display: inline-block;
  flex: none;
  width: 1em;
  height: 1em;
  font-size: 40rpx;
  line-height: 1;
  vertical-align: middle;
}
`

/** The drawing of one icon as a data URL short enough to live in a style sheet. */
function dataUrl(name: string): string {
  const svg = readFileSync(path.join(source, `${name}.svg`), 'utf8')
    .replace(/<path[^>]*fill="transparent"[^>]*><\/path>/g, '')
    .replace(/ (id|class|width|height)="[^"]*"/g, '')
    .replace('view-box', 'viewBox')
    .replace(/<g>\s*<\/g>/g, '')
    .replace(/<\/?g( [^>]*)?>/g, '')
    .replace(/><\/path>/g, '/>')
    .replaceAll('currentColor', 'black')
    .replaceAll('"', "'")
  return 'data:image/svg+xml;utf8,' + svg.replaceAll('<', '%3C').replaceAll('>', '%3E')
}

/** One line each: a file nobody reads need not be long as well. */
const rules = names.map(
  (name) => `/* prettier-ignore */\n.t-icon-base.t-icon-${name}, .kd-i-${name} { --kd-i: url("${dataUrl(name)}"); }\n`,
)
writeFileSync(target, head + rules.join(''))
process.stdout.write(`${names.length} icons, ${Math.round(Buffer.byteLength(head + rules.join('')) / 1024)} KB\n`)
