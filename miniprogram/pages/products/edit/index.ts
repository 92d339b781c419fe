import { api, type Product } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { photos } from '../../../behaviors/photos'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { audience } from '../behaviors/audience'
import { categories } from '../behaviors/categories'
import { BLANK_FORM, formLike, formOf, inputOf, problemsIn, UNITS, type ProductForm } from './form'
import { forgetForm, keptForm } from './kept-form'
import { formFields } from './form-fields'
import { conflictWords, isSame, merge } from './merge'
import { cardOf, firstRefused, placeOf, type ProductCard } from './view'

Component({
  behaviors: [themed, busy, photos, audience, categories, formFields],
  data: {
    id: '',
    state: 'loading',
    problem: { message: '', number: '' },
    mayChange: false,
    mayRemove: false,
    mayCopy: false,
    seesCost: false,
    card: null as ProductCard | null,
    version: 0,
    units: UNITS,
    knownTags: [] as string[],
    isSaved: false,
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
    async save() {
      const { form, isSaved } = this.data
      if (isSaved) return
      this.setData({ errors: {} })
      if (this.refuse(problemsIn(form))) return
      if (!this.photosAreSettled()) return this.say('图片还没传完，等一下再存。')
      await this.run('save', () => this.send(), {
        'request.invalid': ({ fields }) => this.refuse(fields),
        'products.sku_taken': ({ message }) => this.refuse({ sku: message }),
        'products.barcode_taken': ({ message, details }) => this.refuse(this.codeProblem(details, message)),
        'products.unit_in_use': ({ message }) => this.refuse({ units: message }),
        'resource.version_conflict': () => void this.catchUp(),
      })
    },
    async send() {
      const { id, form, version, seesCost } = this.data
      const input = { ...inputOf(form, seesCost), imageIds: this.photoIds() }
      const kept = id
        ? await api.products.updateProduct({ id, version, ...input })
        : await api.products.createProduct(input)
      this.setData({ isSaved: true })
      this.dropKept()
      this.leave(kept.warnings ?? [])
    },
    /** Somebody saved meanwhile: takes over what they changed, keeps what was typed, and says who and what. */
    async catchUp() {
      const { id, base, form } = this.data
      const now = await api.products.readProduct({ id }).catch(() => null)
      if (!now) return
      const merged = merge(base, form, formOf(now))
      this.setForm(merged.form)
      this.setData({ base: formOf(now), version: now.version })
      this.show(
        { text: conflictWords(now.updatedBy ?? '', merged), action: '存我的', tone: 'plain', seconds: 0 },
        () => void this.save(),
      )
    },
    /** Puts reasons under their fields and brings the first into sight. */
    refuse(reasons: Record<string, string>): boolean {
      const first = firstRefused(reasons)
      if (!first) return false
      this.setData({ errors: reasons, showsMore: true })
      void wx.vibrateShort({ type: 'medium' })
      wx.pageScrollTo({ selector: `#field-${placeOf(first)}`, offsetTop: -24, duration: 200, fail: () => undefined })
      return true
    },
    copy() {
      void wx.navigateTo({ url: `/pages/products/edit/index?like=${this.data.id}` })
    },
    askRemove() {
      wx.showModal({
        title: '删除这样货？',
        content: '删了就不能再订，已有的单据不变。在「删掉的货品」里能找回。',
        confirmText: '删除货品',
        cancelText: '留着',
        success: ({ confirm }) => void (confirm && this.remove()),
      })
    },
    async remove() {
      const { id } = this.data
      if (await this.run('remove', () => api.products.deleteProduct({ id }))) {
        this.dropKept()
        this.leave([])
      }
    },
    /** Goes back; what was kept but is worth a look is said first. */
    leave(warnings: readonly { message: string }[]) {
      const go = () => wx.navigateBack({ fail: () => void wx.redirectTo({ url: '/pages/products/list/index' }) })
      if (!warnings.length) return go()
      const content = warnings.map(({ message }) => message).join('\n')
      wx.showModal({ title: '存好了，看一眼', content, showCancel: false, confirmText: '知道了', complete: go })
    },
  },
})

/** The form of something new: with what was scanned, or what it was called in a search that found nothing. */
function startOf({ code = '', name = '' }: Record<string, string | undefined>): ProductForm {
  const barcodes = code ? [{ code: decodeURIComponent(code), unit: '' }] : []
  return { ...BLANK_FORM, name: decodeURIComponent(name), barcodes }
}
