import { toApiError } from '../../../api/error'
import { api, type Category } from '../../../api/generated'
import { themed } from '../../../behaviors/themed'
import { naming, NOTHING } from './naming'
import { actsOf, categoryRows, movedOrder, parentsFor, type CategoryAct, type CategoryRow } from './view'

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string; name: string; step: -1 | 1 }>

Component({
  behaviors: [themed, naming],
  data: {
    tab: 'categories',
    state: 'loading',
    problem: { message: '', number: '' },
    tree: [] as Category[],
    rows: [] as CategoryRow[],
    /** Where to: what a chosen category is for. */
    choosing: { for: '' as '' | 'nest' | 'remove', id: '', title: '', from: [] as Category[] },
  },
  methods: {
    onLoad() {
      void this.load()
    },
    async load() {
      this.setData({ state: 'loading' })
      try {
        const [tree, tags] = await Promise.all([api.products.readCategoryTree(), api.products.listTags()])
        this.setData({ tags, state: 'ready' })
        this.take(tree)
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    take(tree: Category[]) {
      this.setData({ tree, rows: categoryRows(tree) })
    },
    toTab({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { tab: string }>) {
      this.setData({ tab: currentTarget.dataset.tab })
    },
    async move({ currentTarget: { dataset } }: Tap) {
      const categoryIds = movedOrder(this.data.tree, dataset.id, dataset.step)
      await this.run('move', async () => this.take(await api.products.arrangeCategories({ categoryIds })))
    },
    openRow({ currentTarget: { dataset } }: Tap) {
      const acts = actsOf(this.data.tree, dataset.id)
      wx.showActionSheet({
        itemList: acts.map(({ text }) => text),
        success: ({ tapIndex }) => this.act(acts[tapIndex]?.act, dataset.id, dataset.name),
        fail: () => undefined,
      })
    },
    act(act: CategoryAct | undefined, id: string, name: string) {
      const { tree } = this.data
      if (act === 'rename') this.ask({ ...NOTHING, id, title: '改名字', name })
      if (act === 'lift') void this.write('move', () => api.products.updateCategory({ categoryId: id, parentId: '' }))
      if (act === 'nest') {
        this.setData({ choosing: { for: 'nest', id, title: `「${name}」放到哪一类下面`, from: parentsFor(tree, id) } })
      }
      if (act === 'remove') this.askRemove(id, name)
    },
    askRemove(id: string, name: string) {
      const { tree } = this.data
      const count = tree.find((one) => one.id === id)?.productCount ?? 0
      if (!count) return this.confirmRemove(id, name)
      const from = tree.filter((one) => one.id !== id)
      this.setData({ choosing: { for: 'remove', id, title: `${count} 种货品搬到哪一类`, from } })
    },
    confirmRemove(categoryId: string, name: string) {
      wx.showModal({
        title: `删除分类「${name}」？`,
        content: '里面没有货品，下面的小类会升到最上一级。',
        confirmText: '删除分类',
        cancelText: '留着',
        success: ({ confirm }) =>
          void (confirm && this.write('remove', () => api.products.deleteCategory({ categoryId }))),
      })
    },
    /** A category was chosen: to be put under, or to take the goods of one that goes. */
    onChosen({ detail: { value } }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const { choosing, tree } = this.data
      const target = tree.find(({ name }) => name === value)?.id ?? ''
      const { id: categoryId } = choosing
      this.closeChoosing()
      if (choosing.for === 'nest') {
        void this.write('move', () => api.products.updateCategory({ categoryId, parentId: target }))
      } else void this.write('remove', () => api.products.deleteCategory({ categoryId, moveTo: target }))
    },
    closeChoosing() {
      this.setData({ 'choosing.for': '' })
    },
    async write(key: string, work: () => Promise<Category[]>) {
      await this.run(key, async () => this.take(await work()))
    },
  },
})
