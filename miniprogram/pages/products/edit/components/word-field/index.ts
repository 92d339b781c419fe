/** A tap on one of the words. */
export type WordTap = WechatMiniprogram.TouchEvent<object, object, { word: string }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** How many known words are offered at once. */
const MOST_OFFERED = 8

Component({
  properties: {
    label: String,
    note: String,
    value: { type: Array, value: [] as string[] },
    /** Words in use elsewhere, one tap each. */
    known: { type: Array, value: [] as string[] },
    placeholder: String,
    max: { type: Number, value: 20 },
    most: { type: Number, value: 20 },
  },
  data: { typed: '', offered: [] as string[] },
  observers: {
    'value, known'(value: string[], known: string[]) {
      this.setData({ offered: known.filter((word) => !value.includes(word)).slice(0, MOST_OFFERED) })
    },
  },
  methods: {
    onInput({ detail }: Typed) {
      const [word = '', ...rest] = detail.value.split(/[,，、;；\n]/)
      if (!rest.length) return this.setData({ typed: detail.value })
      this.put(word)
    },
    onConfirm({ detail }: Typed) {
      this.put(detail.value)
    },
    /** What was typed counts, too, when somebody goes on without a word. */
    onBlur({ detail }: Typed) {
      if (detail.value.trim()) this.put(detail.value)
    },
    offer({ currentTarget }: WordTap) {
      this.put(currentTarget.dataset.word)
    },
    put(typed: string) {
      const word = typed.trim().slice(0, this.data.max)
      const { value, most } = this.data
      this.setData({ typed: '' })
      if (word && !value.includes(word) && value.length < most) this.say([...value, word])
    },
    remove({ currentTarget }: WordTap) {
      this.say(this.data.value.filter((word) => word !== currentTarget.dataset.word))
    },
    say(value: string[]) {
      this.triggerEvent('change', { value })
    },
  },
})
