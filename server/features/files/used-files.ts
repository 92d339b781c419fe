import { FileUse } from './model'

/** The files that rows of a table use, in their order, by the key of the row; rows without files are absent. */
export async function usedFiles(ownerType: string, ownerIds: readonly string[]): Promise<Map<string, string[]>> {
  if (ownerIds.length === 0) return new Map()
  const uses = await FileUse.findAll({
    attributes: ['ownerId', 'fileId'],
    where: { ownerType, ownerId: [...new Set(ownerIds)] },
    order: [['position', 'ASC']],
  })
  const byOwner = new Map<string, string[]>()
  for (const { ownerId, fileId } of uses) byOwner.set(ownerId, [...(byOwner.get(ownerId) ?? []), fileId])
  return byOwner
}
