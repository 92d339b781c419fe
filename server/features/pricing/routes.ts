import { answer } from '../../platform/http/routes'
import { adjustPrices } from './adjust-prices'
import { changePrice } from './change-price'
import { changePriceRow } from './change-price-row'
import { pricing } from './contract'
import { applyEvent } from './apply-event'
import { cancelEvent } from './cancel-event'
import { createEvent } from './create-event'
import { deleteEvent } from './delete-event'
import { listEvents } from './list-events'
import { listNotices } from './list-notices'
import { previewEvent } from './preview-event'
import { readEvent } from './read-event'
import { updateEvent } from './update-event'
import { issueCard } from './issue-card'
import { listCards } from './list-cards'
import { openCard } from './open-card'
import { revokeCard } from './revoke-card'
import { copyPrices } from './copy-prices'
import { listPriceHistory } from './list-price-history'
import { listPrices } from './list-prices'
import { listTiers } from './list-tiers'
import { readLevelPrices } from './read-level-prices'
import { removePrice } from './remove-price'
import { removePriceRow } from './remove-price-row'
import { resolvePrices } from './resolve-prices'
import { setPrice } from './set-price'
import { setPrices } from './set-prices'
import { setTiers } from './set-tiers'

/** Which function answers which endpoint. */
export const pricingRoutes = answer(pricing, {
  applyEvent,
  cancelEvent,
  createEvent,
  deleteEvent,
  listEvents,
  listNotices,
  previewEvent,
  readEvent,
  updateEvent,
  issueCard,
  listCards,
  openCard,
  revokeCard,
  adjustPrices,
  changePrice,
  changePriceRow,
  copyPrices,
  listPriceHistory,
  listPrices,
  listTiers,
  readLevelPrices,
  removePrice,
  removePriceRow,
  resolvePrices,
  setPrice,
  setPrices,
  setTiers,
})
