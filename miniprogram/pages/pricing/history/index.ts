import { api } from '../../../api/generated'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { historyRow, type HistoryRow } from './view'

interface Of {
  customerId?: string
  productId?: string
}

Component({
  behaviors: [
    themed,
    pagedList(async (of: Of, page: number) => {
      const answer = await api.pricing.listPriceHistory({ ...of, page, pageSize: 20 })
      const rows: HistoryRow[] = answer.list.map((entry) => historyRow(entry, Date.now()))
      return { ...answer, list: rows }
    }),
  ],
  methods: {
    onLoad({ customerId, productId }: Record<string, string | undefined>) {
      void this.reload({ ...(customerId && { customerId }), ...(productId && { productId }) })
    },
  },
})
