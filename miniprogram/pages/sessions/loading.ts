import { toApiError } from '../../api/error'

/** A page that shows one answer of the server: `state` and `problem` in the data, for its `state-view`. */
export const loading = Behavior({
  data: { state: 'loading' as 'loading' | 'ready' | 'failed', problem: { message: '', number: '' } },
  methods: {
    /** Asks, and shows what came; a failure stays until somebody tries again. */
    async ask<T>(read: () => Promise<T>, show: (answer: T) => void): Promise<void> {
      if (this.data.state === 'failed') this.setData({ state: 'loading' })
      try {
        show(await read())
        this.setData({ state: 'ready' })
      } catch (error) {
        const { message, problem } = toApiError(error)
        if (this.data.state !== 'ready') this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
  },
})
