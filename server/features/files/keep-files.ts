import { Op } from 'sequelize'
import type { FilePurpose } from './contract'
import { pictureGone } from './errors'
import { FileUse, StoredFile } from './model'

/** What uses files: a row of a table. */
export interface FileOwner {
  type: string
  id: string
}

/**
 * Says which files, in this order, a row uses from now on; those it no longer uses are swept after a day.
 * To be called inside the transaction that writes the row; an empty list when the row goes.
 * @throws files.gone when one is not there (any more), is not for this purpose, or is another shop's
 */
export async function keepFiles(owner: FileOwner, fileIds: readonly string[], purpose: FilePurpose): Promise<void> {
  const of = { ownerType: owner.type, ownerId: owner.id }
  const wanted = [...new Set(fileIds)]
  await demandFiles(wanted, purpose)
  const used = await FileUse.findAll({ where: of })
  const before = new Map(used.map((use) => [use.fileId, use]))
  await FileUse.destroy({ where: { ...of, fileId: { [Op.notIn]: wanted } } })
  for (const [position, fileId] of wanted.entries()) {
    const use = before.get(fileId)
    if (!use) await FileUse.create({ ...of, fileId, position })
    else if (use.position !== position) await use.update({ position })
  }
}

async function demandFiles(fileIds: string[], purpose: FilePurpose): Promise<void> {
  if (fileIds.length === 0) return
  // A picture everybody may be shown is never a private one.
  const open = purpose === 'attachment' ? {} : { isPrivate: false }
  const there = await StoredFile.findAll({ attributes: ['id'], where: { id: fileIds, purpose, ...open } })
  const ids = new Set(there.map(({ id }) => id))
  const gone = fileIds.filter((id) => !ids.has(id))
  if (gone.length > 0) throw pictureGone({ fileIds: gone })
}
