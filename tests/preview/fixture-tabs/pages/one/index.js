Page({
  data: { taps: 0 },
  onTabItemTap() {
    this.setData({ taps: this.data.taps + 1 })
  },
})
