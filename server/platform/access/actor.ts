import { AsyncLocalStorage } from 'node:async_hooks'
import { now } from '../clock'
import { forbidden, notSignedIn, proveYourself } from '../errors'
import type { Permission, Role } from './roles'

/** Who is acting, in which shop. */
export interface Actor {
  readonly userId: string
  /** As shown in timelines: the person's name in this shop. */
  readonly name: string
  readonly tenantId: string
  readonly membershipId: string
  readonly sessionId: string
  readonly role: Role
  /** What this person may do here and now; the role, as this shop has set it up. */
  readonly permissions: ReadonlySet<Permission>
  /** The customer a buyer is bound to; null for the shop's own people. */
  readonly customerId: string | null
  /** When this session last proved who it is; nothing where it never did. */
  readonly provedAt?: Date | null
}

/** How long a proof lasts. */
export const PROOF_MINUTES = 10

/** What travels with one request (or one piece of background work) without being passed by hand. */
export interface Work {
  readonly requestId: string
  actor: Actor | null
  /** Set while rows of several shops may be read, with the reason. */
  acrossTenants: string | null
  /** The openid WeChat's own gateway added, where a source header came with it; trusted only where configured. */
  readonly cloudOpenid: string | null
  readonly ip: string
  readonly device: string
}

const storage = new AsyncLocalStorage<Work>()

/** Runs `task` as one piece of work. */
export function during<T>(work: Work, task: () => T): T {
  return storage.run(work, task)
}

/** The current piece of work, if there is one. */
export function currentWork(): Work | undefined {
  return storage.getStore()
}

/** Who is acting. @throws session.required when nobody is */
export function currentActor(): Actor {
  const actor = storage.getStore()?.actor
  if (!actor) throw notSignedIn()
  return actor
}

/** Whether the acting person may do this. */
export function can(permission: Permission, actor: Actor = currentActor()): boolean {
  return actor.permissions.has(permission)
}

/** @throws access.denied when the acting person may not do this */
export function demand(permission: Permission): void {
  if (!can(permission)) throw forbidden()
}

/** @throws access.prove_yourself when the acting person has not proved lately who they are: before a dangerous act */
export function demandProof({ provedAt }: Actor = currentActor()): void {
  if (!provedAt || now().getTime() - provedAt.getTime() > PROOF_MINUTES * 60_000) throw proveYourself()
}

const NOBODY: Work = { requestId: 'internal', actor: null, acrossTenants: null, cloudOpenid: null, ip: '', device: '' }

/** Runs `task` as someone else: seeding, background work, signing in. */
export function actingAs<T>(actor: Actor, task: () => T): T {
  return storage.run({ ...(storage.getStore() ?? NOBODY), actor, acrossTenants: null }, task)
}

/** Lets `task` read rows of every shop; for signing in and upkeep only. The reason is for the reader. */
export function acrossTenants<T>(reason: string, task: () => T): T {
  return storage.run({ ...(storage.getStore() ?? NOBODY), acrossTenants: reason }, task)
}

/** The own customer of a buyer, null for the shop's own people. */
export function ownCustomerId(actor: Actor = currentActor()): string | null {
  return actor.role === 'customer' ? (actor.customerId ?? 'none') : null
}
