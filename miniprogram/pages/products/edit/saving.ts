import { api } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { photos } from '../../../behaviors/photos'
import { formOf, inputOf, problemsIn } from './form'
import { formFields } from './form-fields'
import { conflictWords, merge } from './merge'
import { firstRefused, placeOf } from './view'

/** The writing half of the page: saves the form, says what is refused and where, and removes the product. */
export const saving = Behavior({
  behaviors: [busy, photos, formFields],
  data: { id: '', version: 0, seesCost: false, isSaved: false },
  methods: {
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
