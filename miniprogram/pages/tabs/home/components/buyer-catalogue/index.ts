Component({
  methods: {
    /** Fetches everything anew; the page calls it when it is pulled down. */
    async refresh(): Promise<void> {},
  },
})
