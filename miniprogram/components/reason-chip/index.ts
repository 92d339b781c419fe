import { chipOf } from './kinds'

Component({
  properties: { kind: String, text: String },
  data: { tone: '', word: '' },
  observers: {
    'kind, text'(kind: string, text: string) {
      const { tone, word } = chipOf(kind)
      this.setData({ tone, word: text || word })
    },
  },
})
