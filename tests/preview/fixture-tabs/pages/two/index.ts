declare const Page: (page: object) => void

Page({
  data: { taps: 0 },
  onTabItemTap() {
    this.setData({ taps: this.data.taps + 1 })
  },
} as object & ThisType<{ data: { taps: number }; setData: (data: object) => void }>)

export {}
