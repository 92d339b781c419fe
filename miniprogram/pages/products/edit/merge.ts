import type { ProductForm } from './form'

type Field = keyof ProductForm

const LABELS: Record<Field, string> = {
  name: '名称',
  globalPrice: '列表价',
  unit: '计价单位',
  isWeighed: '小数',
  category: '分类',
  spec: '规格',
  sku: '货号',
  mnemonic: '助记码',
  description: '说明',
  costPrice: '成本价',
  floorPrice: '底价',
  status: '在售停售',
  converts: '换算',
  units: '单位',
  saleUnit: '默认单位',
  barcodes: '条码',
  tags: '标签',
  aliases: '别名',
  visibility: '谁看得到',
  audience: '谁看得到',
}

/** What two people made of one form. */
export interface Merged {
  form: ProductForm
  /** What the other one changed, in words, each once. */
  theirs: string[]
  /** Of that, what this person changed, too; theirs is not taken there. */
  both: string[]
}

/** Takes over what somebody else changed since `base`, but where this person changed it, too: typing is never lost. */
export function merge(base: ProductForm, mine: ProductForm, theirs: ProductForm): Merged {
  const changedBy = (form: ProductForm): Field[] => fields.filter((field) => !isSame(form[field], base[field]))
  const own = changedBy(mine)
  const others = changedBy(theirs).filter((field) => !isSame(mine[field], theirs[field]))
  const taken = Object.fromEntries(
    others.filter((field) => !own.includes(field)).map((field) => [field, theirs[field]]),
  )
  const labelsOf = (names: Field[]): string[] => [...new Set(names.map((field) => LABELS[field]))]
  return {
    form: { ...mine, ...taken },
    theirs: labelsOf(others),
    both: labelsOf(others.filter((field) => own.includes(field))),
  }
}

/** "王姐刚改了列表价、分类，你填的都还在。": what to say before sending again. */
export function conflictWords(who: string, { theirs, both }: Merged): string {
  if (!theirs.length) return `${who || '别人'}刚存过，和你填的不冲突，再存一次就好。`
  const clash = both.length ? `${both.join('、')}你也改了，存的话按你的。` : '你填的都还在。'
  return `${who || '别人'}刚改了${theirs.join('、')}，${clash}`
}

/** Whether two forms say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const fields = Object.keys(LABELS) as Field[]
