import { api, type Product } from '../../../api/generated'
import { fileAddress } from '../../../api/file-address'
import { busy } from '../../../behaviors/busy'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'

interface Row {
  id: string
  name: string
  note: string
  image: string
}

const rowOf = ({ id, name, spec, category, sku, imageUrl }: Product): Row => ({
  id,
  name,
  note: [spec || category, sku].filter(Boolean).join(' · '),
  image: imageUrl ? fileAddress(imageUrl) : '',
})

const deleted = pagedList<Row, null>(async (_filter, page, pages) => {
  const answer = await api.products.listDeleted({ page, pageSize: 20 * pages })
  return { ...answer, list: answer.list.map(rowOf) }
})

Component({
  behaviors: [themed, busy, deleted],
  methods: {
    onLoad() {
      void this.reload(null)
    },
    async restore({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string; name: string }>) {
      const { id, name } = currentTarget.dataset
      if (!(await this.run(id, () => api.products.restoreProduct({ id })))) return
      await this.refresh()
      this.say(
        `${name}找回来了，先是停售。`,
        '去看看',
        () => void wx.navigateTo({ url: `/pages/products/edit/index?id=${id}` }),
      )
    },
  },
})
