import { acrossTenants } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { Tenant } from '../tenants'
import type { applications } from './contract'
import { hashOf } from './keep-application'
import { Application } from './model'
import { presentNews } from './present'

type Follow = (typeof applications.endpoints)['followApplication']

/** How it stands with the application whose token is on this phone. @throws resource.not_found */
export async function followApplication({ id, token }: InputOf<Follow>): Promise<AnswerOf<Follow>> {
  const row = await acrossTenants('who applies has no shop yet', () =>
    Application.findOne({ where: { id, tokenHash: hashOf(token) } }),
  )
  const shop = row && (await Tenant.findByPk(row.tenantId))
  if (!shop) throw notFound({ what: '申请' })
  return presentNews(row, shop)
}
