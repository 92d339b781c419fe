import { facesOf } from './faces'

Component({
  options: { multipleSlots: true },
  properties: {
    state: { type: String, value: 'loading' },
    count: Number,
    shape: { type: String, value: 'rows' },
    title: String,
    note: String,
    icon: String,
    action: String,
    second: String,
    problem: String,
    inset: Boolean,
  },
  data: { view: facesOf('loading', 0), bones: [70, 52, 60, 84, 48], late: false },
  observers: {
    'state, count'(state: string, count: number) {
      this.setData({ view: facesOf(state, count) })
    },
  },
  methods: {
    act() {
      this.triggerEvent(this.data.view.isFailed ? 'retry' : 'action')
    },
    actSecond() {
      this.triggerEvent('second')
    },
    retry() {
      this.triggerEvent('retry')
    },
  },
})
