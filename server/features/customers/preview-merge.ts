import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import type { customers } from './contract'
import { customerParts, type Conflict } from './customer-parts'
import { findCustomer } from './find-customer'
import { differences } from './merge-cards'
import type { Customer } from './model'

type Preview = (typeof customers.endpoints)['previewMerge']

/** What making one of two customers would move, and what somebody has to choose. */
export async function previewMerge({ id, from }: InputOf<Preview>): Promise<AnswerOf<Preview>> {
  refuseItself(id, from)
  const [kept, merged] = [await findCustomer(id), await findCustomer(from)]
  const moved = await movesOf(from, id)
  return {
    kept: sideOf(kept),
    merged: sideOf(merged),
    fields: await differences(kept, merged),
    parts: moved.map(({ name, label, count }) => ({ name, label, count })),
    conflicts: moved.flatMap(({ conflicts }) => conflicts),
  }
}

const sideOf = ({ id, name, phone, createdAt }: Customer): AnswerOf<Preview>['kept'] => ({ id, name, phone, createdAt })

/** @throws request.invalid where somebody is merged into themselves */
export function refuseItself(id: string, from: string): void {
  if (id === from) throw invalidInput([{ field: 'from', reason: '并进来的客户不能是自己，选另一位' }])
}

/** What each feature would move from one customer to another. */
export async function movesOf(
  mergedId: string,
  keptId: string,
): Promise<{ name: string; label: string; count: number; conflicts: Conflict[] }[]> {
  const moves = []
  for (const { name, label, merge } of customerParts()) {
    if (merge) moves.push({ name, label, ...(await merge.preview(mergedId, keptId)) })
  }
  return moves
}
