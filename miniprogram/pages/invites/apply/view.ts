import type { ApplicationNews } from '../../../api/generated'
import { sayMoment, type Moment } from '../../../utils/date'
import { spaced } from '../../../utils/text'

/** What an applicant writes. */
export interface ApplyForm {
  businessName: string
  contact: string
  phone: string
  note: string
}

/** The fields in the order they stand. */
export const FIELDS: readonly (keyof ApplyForm)[] = ['businessName', 'contact', 'phone', 'note']

/** Nothing written yet. */
export const BLANK_FORM: ApplyForm = { businessName: '', contact: '', phone: '', note: '' }

/** How it stands, as the applicant reads it. */
export interface NewsView {
  status: ApplicationNews['status']
  icon: string
  title: string
  note: string
  rows: { label: string; text: string }[]
  shopPhone: string
  /** What was written, to change it; the number is not sent back to a phone that may have changed hands. */
  form: ApplyForm
}

/** What is missing before it can be sent; `hasPhone` where WeChat gives the number. */
export function missingIn(form: ApplyForm, hasPhone: boolean): Partial<ApplyForm> {
  return {
    ...(!form.businessName.trim() && { businessName: '写上你的店名，店里好认' }),
    ...(!form.contact.trim() && { contact: '写上怎么称呼你' }),
    ...(!form.phone.trim() && !hasPhone && { phone: '写上手机号，店里要靠它找你' }),
  }
}

const WORDS: Record<ApplicationNews['status'], (shop: string) => Pick<NewsView, 'icon' | 'title' | 'note'>> = {
  pending: (shop) => ({
    icon: 'time',
    title: '申请交给店里了',
    note: `${shop}同意后，这里会变。急的话，打个电话。`,
  }),
  approved: (shop) => ({ icon: 'check-circle', title: `${shop}同意了`, note: '点一下进店，就能看价下单。' }),
  refused: (shop) => ({ icon: 'close-circle', title: `${shop}没同意`, note: '' }),
}

/** The news about an application. */
export function newsView(news: ApplicationNews, now: Moment): NewsView {
  const { shop, shopPhone, businessName, contact, note, status, reason, askedAt } = news
  const words = WORDS[status](shop)
  const rows = [
    { label: '店名', text: businessName },
    { label: '联系人', text: contact },
    { label: '附言', text: note },
    { label: '申请时间', text: spaced(sayMoment(askedAt, now)) },
  ].filter(({ text }) => text)
  const form = { businessName, contact, note, phone: '' }
  return { form, status, ...words, note: reason ? `店里说：${reason}` : words.note, rows, shopPhone }
}
