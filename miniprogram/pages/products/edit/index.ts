import { api, type Product } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import {
  BLANK_FORM,
  cardOf,
  formOf,
  inputOf,
  missingIn,
  refusedFields,
  UNITS,
  type ProductCard,
  type ProductForm,
} from './view'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: keyof ProductForm }>

Component({
  behaviors: [themed, busy],
  data: {
    id: '',
    state: 'loading',
    problem: { message: '', number: '' },
    mayChange: false,
    mayRemove: false,
    card: null as ProductCard | null,
    form: BLANK_FORM,
    errors: {} as Partial<ProductForm>,
    units: UNITS,
    categories: [] as string[],
    isSaved: false,
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      const mayChange = session.may(id ? 'products.update' : 'products.create')
      const title = id ? (mayChange ? '改货品' : '货品') : '新建货品'
      void wx.setNavigationBarTitle({ title })
      this.setData({ id, mayChange, mayRemove: id !== '' && session.may('products.delete') })
      void this.load()
      if (mayChange) void this.loadCategories()
    },
    async load() {
      const { id } = this.data
      if (!id) return this.setData({ state: 'ready' })
      this.setData({ state: 'loading' })
      try {
        this.take(await api.products.readProduct({ id }))
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    take(product: Product) {
      this.setData({ form: formOf(product), card: cardOf(product), state: 'ready' })
    },
    /** Categories in use spare typing; without them one is typed. */
    async loadCategories() {
      const categories = await api.products.listCategories().catch(() => [])
      if (categories.length) this.setData({ categories })
    },
    onType({ detail, currentTarget }: Typed) {
      const { field } = currentTarget.dataset
      this.setData({ [`form.${field}`]: detail.value })
      if (this.data.errors[field]) this.setData({ [`errors.${field}`]: '' })
    },
    async save() {
      const { form, isSaved } = this.data
      if (isSaved) return
      this.setData({ errors: {} })
      if (this.refuse(missingIn(form))) return
      await this.run('save', () => this.send(), { 'request.invalid': ({ fields }) => this.refuse(fields) })
    },
    async send() {
      const { id, form } = this.data
      const input = inputOf(form)
      await (id ? api.products.updateProduct({ id, ...input }) : api.products.createProduct(input))
      this.setData({ isSaved: true })
      this.leave()
    },
    /** Puts reasons under their fields and brings the first into sight. */
    refuse(reasons: Record<string, string>): boolean {
      const refused = refusedFields(reasons)
      if (!refused) return false
      this.setData({ errors: refused.errors })
      void wx.vibrateShort({ type: 'medium' })
      wx.pageScrollTo({ selector: `#field-${refused.first}`, offsetTop: -24, duration: 200, fail: () => undefined })
      return true
    },
    askRemove() {
      wx.showModal({
        title: '删除这样货？',
        content: '删了就不能再订，已有的单据不变。',
        confirmText: '删除货品',
        cancelText: '留着',
        success: ({ confirm }) => void (confirm && this.remove()),
      })
    },
    async remove() {
      const { id } = this.data
      if (await this.run('remove', () => api.products.deleteProduct({ id }))) this.leave()
    },
    leave() {
      wx.navigateBack({ fail: () => void wx.redirectTo({ url: '/pages/products/list/index' }) })
    },
  },
})
