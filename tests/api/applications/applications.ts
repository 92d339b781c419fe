import { Tenant } from '../../../server/features/tenants'
import { dataOf } from '../../support/client'
import type { House } from '../../support/house'

/** An application as the applicant gets it. */
export interface Applied {
  id: string
  token: string
  status: string
  signedIn: { accessToken: string; user: { customerId: string } } | null
}

/** An application as the shop sees it. */
export interface ApplicationRow {
  id: string
  businessName: string
  phone: string
  status: string
  suggested: { id: string; name: string }[]
}

/** What applicants tell. */
export const TOLD = { businessName: '湘味小馆', contact: '阿强', phone: '138 0013 8000', note: '每天要 20 斤辣椒' }

/** The public code of a shop. */
export const codeOf = async (name = '老周蔬菜批发'): Promise<string> =>
  (await Tenant.findOne({ where: { name } }))?.code as string

/** Somebody sends an application to the own shop. */
export async function send(house: House, person: string, more: object = {}) {
  const body = { shop: await codeOf(), code: house.wechat.issueCode(person), ...TOLD, ...more }
  return house.anonymous.post('/applications', body)
}

/** Somebody has applied. */
export const apply = async (house: House, person: string, more: object = {}): Promise<Applied> =>
  dataOf(await send(house, person, more))

/** How the shop sees an application. */
export async function rowOf(house: House, id: string): Promise<ApplicationRow> {
  const answer = await house.as('manager').get('/applications', { pageSize: 100 })
  const { list } = dataOf<{ list: ApplicationRow[] }>(answer)
  return list.find((row) => row.id === id) as ApplicationRow
}

/** The applicant asks how it stands. */
export const follow = (house: House, { id, token }: Applied) =>
  house.anonymous.post('/applications/follow', { id, token })
