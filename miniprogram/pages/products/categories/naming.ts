import { api, type Category } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string; name: string }>

interface Tag {
  name: string
  productCount: number
}

/** What is being named: a new category, one below another, or one that has a name. */
interface Naming {
  kind: 'category' | 'tag'
  id: string
  parentId: string
  title: string
  name: string
}

/** Nothing is being named. */
export const NOTHING: Naming = { kind: 'category', id: '', parentId: '', title: '', name: '' }

/** Giving names to categories and tags, new ones and old ones; the page brings its own `take`. */
export const naming = Behavior({
  behaviors: [busy],
  data: { tags: [] as Tag[], naming: NOTHING, isNaming: false, refusal: '' },
  methods: {
    /** Shows the categories as they are now; the page brings its own. */
    take(_tree: Category[]) {},
    addTop() {
      this.ask({ ...NOTHING, title: '新建分类' })
    },
    addBelow({ currentTarget: { dataset } }: Tap) {
      this.ask({ ...NOTHING, parentId: dataset.id, title: `「${dataset.name}」里加个小类` })
    },
    openTag({ currentTarget: { dataset } }: Tap) {
      wx.showActionSheet({
        itemList: ['改名字', '从货品上拿掉'],
        success: ({ tapIndex }) => {
          if (tapIndex === 0)
            this.ask({ ...NOTHING, kind: 'tag', id: dataset.name, title: '改标签', name: dataset.name })
          else void this.dropTag(dataset.name)
        },
        fail: () => undefined,
      })
    },
    async dropTag(name: string) {
      const tags = this.data.tags.filter((tag) => tag.name !== name)
      if (await this.run('remove', () => api.products.deleteTag({ name }))) this.setData({ tags })
    },
    ask(naming: Naming) {
      this.setData({ naming, isNaming: true, refusal: '' })
    },
    onName({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ 'naming.name': detail.value, refusal: '' })
    },
    closeNaming() {
      this.setData({ isNaming: false })
    },
    async saveName() {
      const { naming } = this.data
      const name = naming.name.trim()
      if (!name || name === naming.id) return this.setData({ refusal: name ? '' : '写个名字。', isNaming: !name })
      const refuse = ({ message }: { message: string }): true => {
        this.setData({ refusal: message })
        return true
      }
      const isDone = await this.run('name', () => this.sendName(naming, name), {
        'products.category_taken': refuse,
        'request.invalid': refuse,
      })
      if (isDone) this.closeNaming()
    },
    async sendName({ kind, id, parentId }: Naming, name: string) {
      if (kind === 'tag') this.setData({ tags: await api.products.renameTag({ name: id, to: name }) })
      else if (id) this.take(await api.products.updateCategory({ categoryId: id, name }))
      else this.take(await api.products.createCategory({ name, parentId }))
    },
  },
})
