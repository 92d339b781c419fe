import type { Customer, CustomerCard } from '../../../miniprogram/api/generated'

/** A customer as the list has it. */
export const xingwang: Customer = {
  id: 'c1',
  name: '兴旺湘菜馆',
  phone: '13800138000',
  address: '马王堆路 9 号',
  initials: 'xwxcg',
  pinyin: 'xingwangxiangcaiguan',
  contactName: '王姐',
  industry: null,
  levelId: null,
  levelName: null,
  tags: [],
  assignedTo: null,
  ownerName: null,
  status: 'active',
  isBlacklisted: false,
  isOnHold: false,
  version: 3,
  createdAt: '2025-11-02T01:00:00Z',
  updatedAt: '2025-11-02T01:00:00Z',
}

/** The whole card. */
export const card: CustomerCard = {
  ...xingwang,
  contactPosition: '老板娘',
  email: null,
  contacts: [],
  addresses: [],
  invoiceTitle: null,
  taxNo: null,
  bankName: null,
  bankAccount: null,
  creditLimit: null,
  termDays: null,
  blacklistReason: null,
  holdReason: null,
  notes: null,
  createdBy: '老周',
  erasedAt: null,
  merges: [],
}
