import type { AnswerOf } from '../../platform/contract/endpoint'
import type { tenants } from './contract'
import type { KNOWN_SETTINGS, SettingKey } from './shapes'
import type { Tenant } from './model'

type Endpoints = (typeof tenants)['endpoints']

/** A shop as its people and its customers see it. */
export function presentShop(tenant: Tenant, notice: string): AnswerOf<Endpoints['readShop']> {
  return { id: tenant.id, name: tenant.name, phone: tenant.phone, address: tenant.address, notice }
}

/** A setting as it stands, with what is needed to fill it in. */
export function presentSetting(
  key: SettingKey,
  value: unknown,
  { group, label, hint, kind, usual, unit, min, max }: (typeof KNOWN_SETTINGS)[SettingKey],
): AnswerOf<Endpoints['readSetting']> {
  const isUsual = value === usual
  return { key, group, label, hint, kind, value: String(value), usual: String(usual), isUsual, unit, min, max }
}
