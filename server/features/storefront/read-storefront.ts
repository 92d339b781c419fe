import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { Product } from '../products'
import { asVisitor, findShop, setting, shopNotice, type Tenant } from '../tenants'
import { unknownShop, whichShop, type storefronts } from './contract'
import { presentStorefront } from './present'

type Read = (typeof storefronts.endpoints)['readStorefront']

const MOST = 500

/** A shop for somebody who does not belong to it. @throws storefront.unknown_shop, storefront.which_shop */
export async function readStorefront({ shop: code }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const shop = await findShop(code)
  if (!shop) throw code ? unknownShop() : whichShop()
  return asVisitor(shop, () => look(shop))
}

async function look(shop: Tenant): Promise<AnswerOf<Read>> {
  const [notice, isOpen, hasPrices] = await Promise.all([
    shopNotice(),
    setting('shop.public_catalogue'),
    setting('shop.public_prices'),
  ])
  const products = isOpen ? await shelf() : []
  return presentStorefront(shop, { notice, isOpen, hasPrices }, products)
}

/** What everybody may see; what is kept for some customers is not on the shelf. */
function shelf(): Promise<Product[]> {
  return Product.findAll({
    where: { status: 'active', visibility: 'all' },
    order: [
      ['category', 'ASC'],
      ['initials', 'ASC'],
      ['id', 'ASC'],
    ],
    limit: MOST,
  })
}
