import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The root folder of the project. */
export const root = path.resolve(__dirname, '../..')

const NOT_OURS = /(^|\/)(node_modules|miniprogram_npm|vendor|dist|artifacts)(\/|$)/

/** All files of ours below these folders whose name ends in one of the extensions, relative to the root folder. */
export function filesBelow(folders: string[], extensions: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .filter((file) => !NOT_OURS.test(file)),
  )
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
