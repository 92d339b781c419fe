import { UniqueConstraintError } from 'sequelize'
import { alreadyTaken } from '../../platform/errors'

/** A username somebody else has already is told as such. */
export async function nameTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UniqueConstraintError) throw alreadyTaken({ field: 'username', label: '这个用户名' })
    throw error
  }
}
