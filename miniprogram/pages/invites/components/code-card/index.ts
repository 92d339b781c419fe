import { NO_CODE, type CodeView } from '../../view'

/** The sheet with the code of an invite, or with digits to read out. */
Component({
  properties: {
    visible: Boolean,
    code: { type: Object, value: NO_CODE as CodeView },
    busy: String,
  },
  methods: {
    close() {
      this.triggerEvent('close')
    },
    retry() {
      this.triggerEvent('retry')
    },
    toDigits() {
      this.triggerEvent('digits')
    },
    look() {
      void wx.previewImage({ urls: [this.data.code.image] })
    },
  },
})
