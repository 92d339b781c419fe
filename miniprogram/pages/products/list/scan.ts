import { toApiError } from '../../../api/error'
import { api } from '../../../api/generated'

const edit = (query: string): void => void wx.navigateTo({ url: `/pages/products/edit/index?${query}` })

/** Opens what carries a scanned code; an unknown code may become a new product. */
export function scanProduct(mayAdd: boolean): void {
  wx.scanCode({
    scanType: ['barCode', 'qrCode'],
    success: ({ result }) => void lookUp(result.trim(), mayAdd),
    fail: () => undefined,
  })
}

async function lookUp(code: string, mayAdd: boolean): Promise<void> {
  if (!code) return
  try {
    const { product } = await api.products.readByBarcode({ code })
    edit(`id=${product.id}`)
  } catch (error) {
    const { code: kind, message } = toApiError(error)
    if (kind === 'resource.not_found') offerNew(code, mayAdd)
    else void wx.showToast({ title: message, icon: 'none' })
  }
}

function offerNew(code: string, mayAdd: boolean): void {
  wx.showModal({
    title: '没有这个码的货品',
    content: mayAdd ? `${code}\n是新货就建一个，码已经填好。` : code,
    showCancel: mayAdd,
    confirmText: mayAdd ? '新建货品' : '知道了',
    cancelText: '先不建',
    success: ({ confirm }) => confirm && mayAdd && edit(`code=${encodeURIComponent(code)}`),
  })
}
