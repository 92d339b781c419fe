import { tagOf } from './statuses'

Component({
  properties: { status: String, face: String, text: String },
  data: { word: '', icon: '', tone: '' },
  observers: {
    'status, face, text'(status: string, face: string, text: string) {
      const { word, icon, tone } = tagOf(status, face)
      this.setData({ word: text || word, icon, tone })
    },
  },
})
