/** Where an application stands. */
export const APPLICATION_STATUSES = ['pending', 'approved', 'refused'] as const
/** One of those. */
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]
/** Chinese names of the statuses. */
export const APPLICATION_STATUS_LABELS: Record<ApplicationStatus, string> = {
  pending: '等店里同意',
  approved: '已同意',
  refused: '没同意',
}
