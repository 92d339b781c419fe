import type { RankRow } from './view'

Component({
  properties: { row: { type: null, value: null as RankRow | null }, plain: Boolean },
  methods: {
    open() {
      const { row, plain } = this.data
      if (row && !plain) this.triggerEvent('open', { id: row.id, name: row.name })
    },
  },
})
