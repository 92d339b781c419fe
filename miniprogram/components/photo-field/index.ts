/** One picture as the field shows it. */
export interface Photo {
  key: string
  /** What is to be shown: an address, or a path of this phone. */
  src: string
  state: 'done' | 'busy' | 'failed'
  percent: number
}

type Tap = WechatMiniprogram.TouchEvent<object, object, { key: string }>

Component({
  properties: {
    photos: { type: Array, value: [] as Photo[] },
    max: { type: Number, value: 9 },
    /** What the first picture is. */
    lead: { type: String, value: '封面' },
  },
  methods: {
    onAdd() {
      this.triggerEvent('add', { count: this.data.max - this.data.photos.length })
    },
    onTap({ currentTarget }: Tap) {
      this.triggerEvent('photo', { key: currentTarget.dataset.key })
    },
  },
})
