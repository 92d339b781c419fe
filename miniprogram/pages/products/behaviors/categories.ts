import { api, type Category } from '../../../api/generated'

/** The shop's categories for a `category-sheet`; without them a new name can still be written. */
export const categories = Behavior({
  data: { isTreeOpen: false, categories: [] as Category[] },
  methods: {
    async loadCategories() {
      const tree = await api.products.readCategoryTree().catch(() => null)
      if (tree) this.setData({ categories: tree })
    },
    openTree() {
      this.setData({ isTreeOpen: true })
    },
    closeTree() {
      this.setData({ isTreeOpen: false })
    },
  },
})
