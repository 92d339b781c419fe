import { navBox } from './box'

Component({
  options: { multipleSlots: false },
  properties: {
    title: String,
    note: String,
    largeTitle: Boolean,
    back: Boolean,
    tone: { type: String, value: 'card' },
    down: Boolean,
  },
  data: { box: { top: 0, height: 44, right: 102 } },
  lifetimes: {
    attached() {
      const { statusBarHeight, windowWidth } = wx.getWindowInfo()
      this.setData({ box: navBox(statusBarHeight, windowWidth, wx.getMenuButtonBoundingClientRect()) })
    },
  },
  methods: {
    goBack() {
      wx.navigateBack({ fail: () => void wx.switchTab({ url: '/pages/tabs/home/index' }) })
    },
    onTitle() {
      this.triggerEvent('title')
    },
  },
})
