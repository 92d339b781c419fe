import { literal, Op } from 'sequelize'
import { acrossTenants } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { StoredFile } from './model'
import { removeBytes } from './remove-bytes'

/** A file that was just sent is about to be used. */
const DAY_MS = 24 * 60 * 60 * 1000
const AT_ONCE = 500

const UNUSED = literal(
  'NOT EXISTS (SELECT 1 FROM file_uses u WHERE u.tenant_id = files.tenant_id AND u.file_id = files.id)',
)

/** Removes files of all shops that nothing has used for a day, and tells how many. Upkeep; several may do it at once. */
export async function sweepFiles(): Promise<number> {
  const before = new Date(now().getTime() - DAY_MS)
  return acrossTenants('upkeep: files nobody uses', async () => {
    const where = { [Op.and]: [{ updatedAt: { [Op.lt]: before } }, UNUSED] }
    const unused = await StoredFile.findAll({ where, limit: AT_ONCE, order: [['updatedAt', 'ASC']] })
    let removed = 0
    for (const { id, storageKey } of unused) {
      // Once more with the condition: it may have been wanted again just now.
      if ((await StoredFile.destroy({ where: { id, updatedAt: { [Op.lt]: before } } }).catch(isUsed)) === 0) continue
      await removeBytes(storageKey)
      removed += 1
    }
    return removed
  })
}

/** The database itself refuses to remove a file that is in use. */
const isUsed = (): number => 0
