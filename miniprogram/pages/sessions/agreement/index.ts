import { themed } from '../../../behaviors/themed'
import { paperOf } from './texts'

Component({
  behaviors: [themed],
  data: { paper: paperOf(undefined), canOpenContract: false },
  methods: {
    onLoad({ kind }: Record<string, string | undefined>) {
      const paper = paperOf(kind)
      this.setData({ paper, canOpenContract: paper.hasContract && wx.canIUse('openPrivacyContract') })
      void wx.setNavigationBarTitle({ title: paper.title })
    },
    openContract() {
      wx.openPrivacyContract({})
    },
  },
})
