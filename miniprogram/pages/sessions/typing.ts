import type { ApiError } from '../../api/error'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: string }>

/** Fields of a small form: what is typed goes to the data by the field's name, and takes its error away. */
export const typing = Behavior({
  data: { errors: {} as Record<string, string>, isShown: false },
  methods: {
    onType({ detail, currentTarget: { dataset } }: Typed) {
      this.setData({ [dataset.field]: detail.value, [`errors.${dataset.field}`]: '' })
    },
    toggleShown() {
      this.setData({ isShown: !this.data.isShown })
    },
    /** Puts reasons under their fields; true when there is one to be seen. */
    refuse(errors: Record<string, string>): boolean {
      this.setData({ errors })
      const isRefused = Object.values(errors).some(Boolean)
      if (isRefused) void wx.vibrateShort({ type: 'medium' })
      return isRefused
    },
    refuseBy({ fields }: ApiError): boolean {
      return this.refuse(fields)
    },
  },
})
