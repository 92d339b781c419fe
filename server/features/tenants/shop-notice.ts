import { UniqueConstraintError } from 'sequelize'
import { SystemConfig } from './model'

const NOTICE = { configKey: 'order.notice' }

/** What the shop tells its customers above the catalogue; empty when it tells nothing. */
export async function shopNotice(): Promise<string> {
  const kept = await SystemConfig.findOne({ where: NOTICE })
  return kept?.configValue ?? ''
}

/** Writes the notice; an empty one tells nothing. */
export async function keepNotice(notice: string): Promise<void> {
  const kept = await SystemConfig.findOne({ where: NOTICE })
  if (kept) {
    await kept.update({ configValue: notice })
    return
  }
  try {
    await SystemConfig.create({ ...NOTICE, configValue: notice, description: '订货提示' })
  } catch (error) {
    // Somebody else wrote the first notice at the same moment; the later one stays.
    if (!(error instanceof UniqueConstraintError)) throw error
    await SystemConfig.update({ configValue: notice }, { where: NOTICE })
  }
}
