import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { TABS } from '../../miniprogram/custom-tab-bar/tabs'
import { STATUS_LOOKS } from '../../miniprogram/components/status-tag/statuses'
import './support/phone'

const root = path.resolve(__dirname, '../../miniprogram')
const drawn = new Set(
  [...readFileSync(path.join(root, 'styles/icons.wxss'), 'utf8').matchAll(/\.kd-i-([\w-]+) \{/g)].map(
    ([, name]) => name,
  ),
)

/** What `wx.showToast` calls a toast without an icon. */
const NO_TOAST_ICON = 'none'

/** A name that ends in a dash is put together with its ending in the template. */
function isDrawn(name: string): boolean {
  return name.endsWith('-') ? [...drawn].some((icon) => icon.startsWith(name)) : drawn.has(name)
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.parentPath.includes('miniprogram_npm'))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/** Icon names a template writes out: whole classes, words inside expressions, and what is given to `icon` and `t-icon`. */
function namesIn(wxml: string): string[] {
  const classes = [...wxml.matchAll(/kd-i-([a-z][\w-]*)/g)].map(([, name]) => name)
  const chosen = [...wxml.matchAll(/kd-i-\{\{([^}]*)\}\}/g)].flatMap(([, words]) => [
    ...words.matchAll(/[?:] *'([a-z][\w-]*)'/g),
  ])
  const given = [...wxml.matchAll(/<t-icon[^>]*\bname="([a-z][\w-]*)"|\bicon="([a-z][\w-]*)"/g)]
  return [...classes, ...chosen.map(([, name]) => name), ...given.map(([, byName, byIcon]) => byName ?? byIcon)]
}

test('every icon a template names is drawn', () => {
  const templates = filesBelow(root, '.wxml')
  const named = templates.flatMap((file) =>
    namesIn(readFileSync(file, 'utf8')).map((name) => ({ name, file: path.relative(root, file) })),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(({ name }) => !isDrawn(name))).toEqual([])
})

test('every icon a script names in a table is drawn', () => {
  const scripts = filesBelow(root, '.ts').filter((file) => !file.includes('vendor') && !file.endsWith('generated.ts'))
  const named = scripts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bicon: '([a-z][\w-]*)'/g)].map(([, name]) => name),
  )
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter((name) => !isDrawn(name) && name !== NO_TOAST_ICON)).toEqual([])
})

test('every tab has both its icons, every status its own', () => {
  const tabs = Object.values(TABS).flatMap((list) => list.flatMap(({ icon, iconOn }) => [icon, iconOn]))
  const statuses = Object.values(STATUS_LOOKS).map(({ icon }) => icon)
  expect([...tabs, ...statuses].filter((name) => !drawn.has(name))).toEqual([])
})

test('icons need nothing from the net', () => {
  const styles = filesBelow(root, '.wxss')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  expect(styles.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//)
})
