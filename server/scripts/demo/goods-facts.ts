import type { Fen } from '../../platform/money'

/** Another unit of a demo product: name, numerator, denominator, decimals, own list price in fen. */
export type DemoUnit = readonly [name: string, numerator: number, denominator: number, decimals: number, price?: Fen]

/** What the demo tells of some goods beside name, price and spec. */
export interface GoodsFacts {
  units?: readonly DemoUnit[]
  aliases?: readonly string[]
  tags?: readonly string[]
  mnemonic?: string
  description?: string
  /** Of how many units it has bar codes: the pricing unit's first. */
  barcodes?: number
}

/** Goods that are not for everybody now: out of season, or for some levels only. */
export interface ShelvedGoods {
  name: string
  category: string
  unit: string
  spec: string
  priceFen: Fen
  status: 'active' | 'inactive'
  /** Words of the levels that see it; everybody without. */
  levels?: readonly string[]
}

/** Which categories stand below which. */
export const CATEGORY_TREE: Record<string, readonly string[]> = {
  蔬菜: ['叶菜', '根茎', '茄果', '豆瓜', '菌菇', '葱姜蒜'],
}

/** What is told of goods, by their name. */
export const FACTS: Record<string, GoodsFacts> = {
  '西红柿 普罗旺斯': {
    units: [['斤', 1, 25, 2, 220]],
    aliases: ['番茄', '洋柿子'],
    mnemonic: 'fq',
    description: '沙瓤，适合凉拌和炒蛋；每天凌晨到货。',
  },
  黄心土豆: { units: [['袋', 40, 1, 0, 7200]], aliases: ['洋芋', '马铃薯'] },
  胡萝卜: { units: [['斤', 1, 20, 2]], aliases: ['红萝卜'] },
  紫皮洋葱: { units: [['斤', 1, 40, 2, 110]], aliases: ['圆葱'] },
  白萝卜: { aliases: ['沙窝萝卜'] },
  上海青: { aliases: ['小油菜', '青菜'] },
  包菜: { aliases: ['卷心菜', '圆白菜'] },
  四季豆: { aliases: ['刀豆', '芸豆'] },
  长豆角: { aliases: ['豇豆'] },
  红尖椒: { tags: ['时令'] },
  红菜薹: { tags: ['时令'] },
  冬瓜: { tags: ['时令'] },
  鲜香菇: { units: [['盒', 5, 1, 0]], aliases: ['冬菇'] },
  金针菇: { units: [['袋', 1, 20, 0, 240]], barcodes: 2 },
  白玉菇: { barcodes: 1 },
  大葱: { units: [['捆', 10, 1, 0]] },
  大蒜: { units: [['斤', 1, 20, 2, 620]], aliases: ['蒜头'] },
  老姜: { aliases: ['生姜', '姜'] },
  香菜: { aliases: ['芫荽'] },
  红富士苹果: { units: [['斤', 1, 25, 2, 340]], barcodes: 1 },
  圣女果: { aliases: ['小番茄', '小西红柿'] },
  '鸡蛋 30 枚装': {
    units: [
      ['板', 1, 12, 0, 1560],
      ['枚', 1, 360, 0, 55],
    ],
    barcodes: 2,
    description: '每板 30 枚，整箱 12 板；破损当天包换。',
  },
  土鸡蛋: { units: [['箱', 12, 1, 0, 45_600]], barcodes: 2 },
  鸭蛋: { units: [['箱', 10, 1, 0]], barcodes: 1 },
  无铅皮蛋: { units: [['箱', 10, 1, 0, 32_000]], aliases: ['松花蛋'], barcodes: 2 },
  鸡翅中: { units: [['件', 10, 1, 0, 44_500]], barcodes: 2 },
  千张: { aliases: ['豆皮', '百叶'] },
  攸县香干: { aliases: ['豆干'] },
}

/** Goods the vegetable wholesaler does not sell to everybody now. */
export const SHELVED: readonly ShelvedGoods[] = [
  { name: '冬笋', category: '根茎', unit: '斤', spec: '带壳，过年才有', priceFen: 1280, status: 'inactive' },
  { name: '妃子笑荔枝', category: '水果', unit: '箱', spec: '约 10 斤', priceFen: 15_800, status: 'inactive' },
  {
    name: '有机小菜心',
    category: '叶菜',
    unit: '盒',
    spec: '每盒 2 斤，提前一天订',
    priceFen: 2600,
    status: 'active',
    levels: ['vip'],
  },
]
