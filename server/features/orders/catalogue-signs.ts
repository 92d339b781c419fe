import { selectRows } from '../../platform/database/sql'
import { pictureOf } from '../files'

/** What else goods are known by: numbers and bar codes, other names, and what they look like. */
export interface Signs {
  sku: string
  mnemonic: string
  imageUrl: string | null
  barcodes: { code: string; unit: string }[]
  aliases: string[]
}

interface Row {
  id: string
  sku: string
  mnemonic: string
  imageId: string
}

/** Goods that are known by their name alone. */
export const NO_SIGNS: Signs = { sku: '', mnemonic: '', imageUrl: null, barcodes: [], aliases: [] }

const KNOWN = `
  SELECT p.id, p.sku, p.mnemonic, p.image_id AS imageId FROM products p
  WHERE p.tenant_id = :tenantId AND p.deleted_at IS NULL AND (p.sku <> '' OR p.mnemonic <> '' OR p.image_id <> '')`
const BARCODES = `
  SELECT b.product_id AS id, b.code, COALESCE(u.name, p.unit) AS unit
  FROM product_barcodes b
  JOIN products p ON p.tenant_id = b.tenant_id AND p.id = b.product_id
  LEFT JOIN product_units u ON u.tenant_id = b.tenant_id AND u.id = b.unit_id
  WHERE b.tenant_id = :tenantId ORDER BY b.product_id, b.position, b.code`
const ALIASES = `
  SELECT a.product_id AS id, a.text FROM product_aliases a
  WHERE a.tenant_id = :tenantId AND a.customer_id IN ('', :customerId) ORDER BY a.product_id, a.text`

/** The signs of all goods by key, with the names everybody uses and those this customer does. */
export async function signsFor(customerId: string): Promise<ReadonlyMap<string, Signs>> {
  const [known, barcodes, aliases] = await Promise.all([
    selectRows<Row>(KNOWN, {}),
    selectRows<{ id: string; code: string; unit: string }>(BARCODES, {}),
    selectRows<{ id: string; text: string }>(ALIASES, { customerId }),
  ])
  const signs = new Map<string, Signs>()
  const of = (id: string): Signs => {
    const there = signs.get(id) ?? { ...NO_SIGNS, barcodes: [], aliases: [] }
    signs.set(id, there)
    return there
  }
  for (const { id, imageId, ...row } of known)
    Object.assign(of(id), row, { imageUrl: imageId ? pictureOf(imageId).thumbUrl : null })
  for (const { id, code, unit } of barcodes) of(id).barcodes.push({ code, unit })
  for (const { id, text } of aliases) of(id).aliases.push(text)
  return signs
}
