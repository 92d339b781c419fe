Component({
  properties: { change: { type: null, value: null as number | null }, text: String },
  data: { direction: '', word: '' },
  observers: {
    change(change: number | null) {
      const direction = change === null || change === 0 ? '' : change > 0 ? 'rise' : 'fall'
      this.setData({ direction, word: { rise: '涨', fall: '降', '': '持平' }[direction] })
    },
  },
})
