const timers = new WeakMap<object, ReturnType<typeof setTimeout>>()

Component({
  properties: {
    visible: Boolean,
    text: String,
    action: String,
    tone: { type: String, value: 'error' },
    lift: { type: Number, value: 140 },
    seconds: Number,
  },
  observers: {
    'visible, text, seconds'(visible: boolean, text: string, seconds: number) {
      this.rest()
      if (visible && text && seconds)
        timers.set(
          this,
          setTimeout(() => this.close(), seconds * 1000),
        )
    },
  },
  lifetimes: {
    detached() {
      this.rest()
    },
  },
  methods: {
    rest() {
      const timer = timers.get(this)
      if (timer !== undefined) clearTimeout(timer)
      timers.delete(this)
    },
    act() {
      this.triggerEvent('action')
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
