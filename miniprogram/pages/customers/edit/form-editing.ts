import type { ApiError } from '../../../api/error'
import { BLANK_FORM, copyOf, refusedFields } from './view'

type Dataset<D> = { currentTarget: { dataset: D } }
type Typed<D extends WechatMiniprogram.IAnyObject> = WechatMiniprogram.CustomEvent<{ value: string }, object, D>
type Rows = 'contacts' | 'addresses'
const NEW_ROW = { contacts: { name: '', phone: '', position: '' }, addresses: { label: '', address: '' } }
const MOST_ROWS = 20

/** What fingers do to the form of a customer: typing, choosing, rows that come and go. */
export const formEditing = Behavior({
  data: {
    form: copyOf(BLANK_FORM),
    errors: {} as Record<string, string>,
    newTag: '',
    /** Whether all of the form is shown, not just what everybody is asked for. */
    isOpen: false,
  },
  methods: {
    onType({ detail, currentTarget }: Typed<{ field: string }>) {
      this.put(currentTarget.dataset.field, detail.value)
    },
    /** One of a few words, tapped: the same one again takes it off where that makes sense. */
    choose({ currentTarget }: Dataset<{ field: string; value: string }>) {
      this.put(currentTarget.dataset.field, currentTarget.dataset.value)
    },
    toggle({ currentTarget }: Dataset<{ field: 'isInactive' | 'isBlacklisted' | 'isOnHold' }>) {
      const { field } = currentTarget.dataset
      this.put(field, !this.data.form[field])
    },
    put(field: string, value: string | boolean) {
      this.setData({ [`form.${field}`]: value })
      if (this.data.errors[field]) this.setData({ [`errors.${field}`]: '' })
    },
    onRowType({ detail, currentTarget }: Typed<{ rows: Rows; index: number; field: string }>) {
      const { rows, index, field } = currentTarget.dataset
      this.setData({ [`form.${rows}[${index}].${field}`]: detail.value })
      if (this.data.errors[rows]) this.setData({ [`errors.${rows}`]: '' })
    },
    addRow({ currentTarget }: Dataset<{ rows: Rows }>) {
      const { rows } = currentTarget.dataset
      const before = this.data.form[rows]
      if (before.length < MOST_ROWS) this.setData({ [`form.${rows}`]: [...before, { ...NEW_ROW[rows] }] })
    },
    removeRow({ currentTarget }: Dataset<{ rows: Rows; index: number }>) {
      const { rows, index } = currentTarget.dataset
      this.setData({ [`form.${rows}`]: [...this.data.form[rows]].filter((_row, at) => at !== index) })
    },
    /** The usual address and this one change places. */
    makeUsual({ currentTarget }: Dataset<{ index: number }>) {
      const { index } = currentTarget.dataset
      const { address, addresses } = this.data.form
      const rows = addresses.map((row, at) => (at === index ? { ...row, address } : row))
      const kept = rows.filter((row) => row.address)
      this.setData({ 'form.address': addresses[index].address, 'form.addresses': kept })
    },
    toggleTag({ currentTarget }: Dataset<{ value: string }>) {
      const { value } = currentTarget.dataset
      const { tags } = this.data.form
      this.setData({ 'form.tags': tags.includes(value) ? tags.filter((tag) => tag !== value) : [...tags, value] })
    },
    onNewTag({ detail }: Typed<object>) {
      this.setData({ newTag: detail.value })
    },
    addTag() {
      const tag = this.data.newTag.trim()
      const { tags } = this.data.form
      if (tag && !tags.includes(tag)) this.setData({ 'form.tags': [...tags, tag] })
      this.setData({ newTag: '' })
    },
    /** Puts the server's reasons under their fields and brings the first into sight. */
    refuse({ fields }: ApiError): boolean {
      const refused = refusedFields(fields)
      if (!refused) return false
      this.setData({ errors: refused.errors, isOpen: true })
      void wx.vibrateShort({ type: 'medium' })
      wx.pageScrollTo({ selector: `#field-${refused.first}`, offsetTop: -24, duration: 200, fail: () => undefined })
      return true
    },
  },
})
