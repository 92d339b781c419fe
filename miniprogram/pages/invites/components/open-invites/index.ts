import type { InviteRow } from '../../view'

/** Invites nobody has used yet; a tap asks what to do with one. */
Component({
  properties: {
    rows: { type: Array, value: [] as InviteRow[] },
  },
  methods: {
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { index: number }>) {
      const row = this.data.rows[currentTarget.dataset.index] as InviteRow | undefined
      if (row) this.triggerEvent('open', { id: row.id, label: row.title, canBeDigits: row.canBeDigits })
    },
  },
})
