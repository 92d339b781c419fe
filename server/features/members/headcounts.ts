import { Membership } from './model'

/** How many active people have each role. */
export async function headcounts(): Promise<ReadonlyMap<string, number>> {
  const rows = await Membership.count({ where: { status: 'active' }, group: ['role'] })
  return new Map(rows.map(({ role, count }) => [String(role), count]))
}
