import { api, type Product } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { audience } from '../behaviors/audience'
import { categories } from '../behaviors/categories'
import { BLANK_FORM, formLike, formOf, UNITS, type ProductForm } from './form'
import { forgetForm, keptForm } from './kept-form'
import { isSame } from './merge'
import { saving } from './saving'
import { cardOf, type ProductCard } from './view'

Component({
  behaviors: [themed, audience, categories, saving],
  data: {
    state: 'loading',
    problem: { message: '', number: '' },
    mayChange: false,
    mayRemove: false,
    mayCopy: false,
    card: null as ProductCard | null,
    units: UNITS,
    knownTags: [] as string[],
  },
  methods: {
    onLoad(query: Record<string, string | undefined>) {
      const { id = '', like = '' } = query
      this.allow(id)
      if (this.data.mayChange) void Promise.all([this.loadCategories(), this.loadTags()])
      if (id || like) return void this.load(like)
      const first = startOf(query)
      this.begin(first, first, isSame(first, BLANK_FORM))
    },
    /** What this person may do here: with a known product, or by making one. */
    allow(id: string) {
      const mayChange = session.may(id ? 'products.update' : 'products.create')
      const title = id ? (mayChange ? '改货品' : '货品') : '新建货品'
      void wx.setNavigationBarTitle({ title })
      this.setData({ id, mayChange, seesCost: session.may('products.see_cost') })
      this.setData({
        mayRemove: id !== '' && session.may('products.delete'),
        mayCopy: id !== '' && session.may('products.create'),
      })
    },
    retry() {
      void this.load('')
    },
    async load(like: string) {
      const { id } = this.data
      this.setData({ state: 'loading' })
      try {
        const product = await api.products.readProduct({ id: id || like })
        if (id) this.take(product)
        else this.begin(formLike(product), BLANK_FORM, false)
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    take(product: Product) {
      this.setData({ version: product.version, card: cardOf(product) })
      this.showPhotos(product.images ?? [])
      this.begin(formOf(product), formOf(product), this.data.mayChange)
    },
    /** Shows a form; what was typed last time and not saved goes over it, and can be thrown away. */
    begin(form: ProductForm, base: ProductForm, looksBack: boolean) {
      const { id } = this.data
      const kept = looksBack ? keptForm(id, form) : null
      this.setForm(kept ?? form)
      // A copy: fields of the form are written one by one, into the object that was given.
      this.setData({ base: { ...base }, state: 'ready' })
      if (!kept) return
      this.say('上次没存的还在，接着写。', '不要了', () => {
        forgetForm(id)
        this.setForm(form)
      })
    },
    /** Tags in use spare typing. */
    async loadTags() {
      const tags = await api.products.listTags().catch(() => [])
      this.setData({ knownTags: tags.map(({ name }) => name) })
    },
    copy() {
      void wx.navigateTo({ url: `/pages/products/edit/index?like=${this.data.id}` })
    },
  },
})

/** The form of something new: with what was scanned, or what it was called in a search that found nothing. */
function startOf({ code = '', name = '' }: Record<string, string | undefined>): ProductForm {
  const barcodes = code ? [{ code: decodeURIComponent(code), unit: '' }] : []
  return { ...BLANK_FORM, name: decodeURIComponent(name), barcodes }
}
