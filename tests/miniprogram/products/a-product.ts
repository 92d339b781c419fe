import type { Product } from '../../../miniprogram/api/generated'

/** Tomatoes as the server tells them to who may not see costs. */
export const tomato: Product = {
  id: 'p1',
  name: '西红柿 普罗旺斯',
  globalPrice: 48,
  unit: '箱',
  category: '茄果',
  spec: '约 20 斤',
  unitDecimals: 0,
  units: [],
  saleUnit: '',
  converts: true,
  status: 'active',
  sku: '',
  barcodes: [],
  tags: [],
  mnemonic: '',
  aliases: [],
  description: '',
  position: 0,
  imageUrl: null,
  version: 1,
  initials: 'xhs',
  pinyin: 'xihongshi',
  createdAt: '2025-11-02T01:00:00Z',
  updatedAt: '2025-11-02T01:00:00Z',
}
