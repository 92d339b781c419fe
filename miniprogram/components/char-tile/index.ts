import { tileChar } from '../../utils/text'

Component({
  properties: { name: String, src: String, size: { type: Number, value: 104 }, off: Boolean },
  data: { char: '', broken: false },
  observers: {
    name(name: string) {
      this.setData({ char: tileChar(name) })
    },
    src() {
      if (this.data.broken) this.setData({ broken: false })
    },
  },
  methods: {
    onError() {
      this.setData({ broken: true })
    },
  },
})
