import { hasBrowser } from '../../preview/browser'
import { launchPhones, type Phone, type Setting } from './phone'
import { openShop, type Shop } from './shop'

/** Stories need a browser; without one they are skipped, and the test command says how to get it. */
export const story = hasBrowser ? describe : describe.skip

/** An open shop and phones to walk in with, for the tests of one story. */
export interface Story {
  shop: Shop
  /** The phone of a person; the same one each time, unless they have several. Its setting counts the first time. */
  phone(person: string, setting?: Setting, which?: string): Promise<Phone>
}

/** Opens a shop before the tests of a story and closes it after them; no phone may have met a script error. */
export function useShop(): Story {
  const handed = new Map<string, Promise<Phone>>()
  const told = {} as Story
  let close = (): Promise<void> => Promise.resolve()

  beforeAll(async () => {
    const shop = await openShop()
    close = () => shop.close()
    const phones = await launchPhones(shop.url)
    told.shop = shop
    told.phone = (person, setting, which = '') => {
      const phone = handed.get(person + which) ?? phones.of(person, setting)
      handed.set(person + which, phone)
      return phone
    }
    close = async () => {
      await phones.close()
      await shop.close()
    }
  }, 180_000)

  afterAll(async () => {
    try {
      const errors = await Promise.all([...handed.values()].map(async (phone) => (await phone).errors()))
      expect(errors.flat()).toEqual([])
    } finally {
      await close()
    }
  }, 60_000)

  return told
}
