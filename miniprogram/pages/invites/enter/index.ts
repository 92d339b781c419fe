import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { pageFor, readShown } from '../reading'

const DIGITS = 8
const SHORTEST = 6

/** For those who hold an invite this phone has not opened by itself: digits, a plain code, or a shop's code. */
Component({
  behaviors: [themed, busy],
  data: { text: '', error: '' },
  methods: {
    onInput({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ text: detail.value, error: '' })
    },
    next() {
      const shown = readShown(this.data.text)
      if (shown) return void wx.navigateTo({ url: pageFor(shown) })
      const { length } = this.data.text.replace(/\s/g, '')
      const error =
        length < SHORTEST ? `邀请是 ${DIGITS} 位数字，店铺码是 ${SHORTEST} 位` : '认不出来，看看是不是抄错了一位'
      this.setData({ error })
      void wx.vibrateShort({ type: 'medium' })
    },
    scan() {
      wx.scanCode({
        success: ({ path, result }) => this.take(path || result),
        fail: () => undefined,
      })
    },
    take(text: string) {
      const shown = readShown(text)
      if (shown) void wx.navigateTo({ url: pageFor(shown) })
      else this.say('这张码不是邀请，也不是店铺码')
    },
  },
})
