import { sealer } from '../../platform/sealing'

/** What the server keeps of a card's token: who reads the database cannot open a card. */
export function tokenHash(token: string): string {
  return sealer().fingerprint(`price-card:${token}`)
}
