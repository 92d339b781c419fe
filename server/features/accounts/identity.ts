import { UniqueConstraintError } from 'sequelize'
import type { OidcPerson } from '../../platform/oidc'
import { sealer } from '../../platform/sealing'
import { identityTaken } from './errors'
import { UserIdentity } from './model'

const hashOf = ({ issuer, subject }: OidcPerson): string => sealer().fingerprint(`oidc:${issuer}\n${subject}`)

/** Whom an account elsewhere is bound to; null when it is to nobody. */
export async function ownerOf(person: OidcPerson): Promise<string | null> {
  const identity = await UserIdentity.findOne({ where: { identityHash: hashOf(person) } })
  return identity?.userId ?? null
}

/** Binds an account elsewhere to a person. @throws accounts.identity_taken when somebody else has it */
export async function bindIdentity(userId: string, person: OidcPerson): Promise<void> {
  const owner = await ownerOf(person)
  if (owner === userId) return
  if (owner !== null) throw identityTaken()
  const { issuer, label } = person
  try {
    await UserIdentity.create({ userId, identityHash: hashOf(person), issuer, label })
  } catch (error) {
    if (error instanceof UniqueConstraintError) throw identityTaken()
    throw error
  }
}
