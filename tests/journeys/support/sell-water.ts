/** The name of what `sellWater` puts on the shelf. */
export const WATER = '农夫山泉 550ml'

/** Puts water on the shelf of the demo shop: by the box of 24, cheaper from ten on, by the bottle, and by the pallet without a price. */
export async function sellWater(url: string): Promise<void> {
  const { accessToken } = await call<{ accessToken: string }>(url, 'POST', '/auth/login', {
    username: 'boss',
    password: 'kaidan-demo',
  })
  const { id: productId } = await call<{ id: string }>(url, 'POST', '/products', WATER_FIELDS, accessToken)
  const steps = [{ minQuantity: 10, price: 30 }]
  await call(url, 'PUT', '/prices/tiers', { levelId: '', productId, unit: '箱', steps }, accessToken)
}

const WATER_FIELDS = {
  ...{ name: WATER, globalPrice: 1.5, unit: '瓶', unitDecimals: 0, spec: '24 瓶一箱', saleUnit: '箱', converts: false },
  ...{ category: '酒水', sku: 'NF550', barcodes: [{ code: '6921168509256', unit: '箱' }] },
  units: [
    { name: '箱', numerator: 24, denominator: 1, decimals: 0, price: 33 },
    { name: '板', numerator: 1200, denominator: 1, decimals: 0 },
  ],
}

async function call<T>(url: string, method: string, path: string, body: object, token = ''): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const answer = await fetch(`${url}/api${path}`, { method, headers, body: JSON.stringify(body) })
  const told = (await answer.json()) as { data: T; message: string }
  if (!answer.ok) throw new Error(`${path}: ${told.message}`)
  return told.data
}
