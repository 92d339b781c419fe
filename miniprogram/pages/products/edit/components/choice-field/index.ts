import { choiceView } from './choices'

Component({
  properties: {
    label: String,
    value: String,
    options: { type: Array, value: [] as string[] },
    placeholder: String,
    max: { type: Number, value: 20 },
    error: String,
    /** A second tap takes the choice back. */
    optional: Boolean,
  },
  data: { view: choiceView('', [], false), wantsOwn: false, hasFocus: false },
  observers: {
    'value, options, wantsOwn'(value: string, options: string[], wantsOwn: boolean) {
      this.setData({ view: choiceView(value, options, wantsOwn) })
    },
  },
  methods: {
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { option: string }>) {
      const { option } = currentTarget.dataset
      const isOff = this.data.optional && option === this.data.view.chosen
      this.setData({ wantsOwn: false, hasFocus: false })
      this.say(isOff ? '' : option)
    },
    openOwn() {
      if (this.data.view.isOwn) return
      this.setData({ wantsOwn: true, hasFocus: true })
      this.say('')
    },
    onInput({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ wantsOwn: true })
      this.say(detail.value)
    },
    say(value: string) {
      this.triggerEvent('change', { value })
    },
  },
})
