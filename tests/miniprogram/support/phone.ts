/**
 * The phone for scripts that run without one: storage in a map, requests over real HTTP, pages as a list of routes.
 * Import it before anything of the mini program.
 */
interface RequestOptions {
  url: string
  method: string
  data?: object
  header: Record<string, string>
  success(reply: { statusCode: number; data: unknown }): void
  fail(error: { errMsg: string }): void
}
interface Navigation {
  url: string
  fail?(error: unknown): void
}

/** What the phone remembers and did; tests may look at it and change it. */
export const phone = {
  storage: new Map<string, string>(),
  /** Addresses of the pages opened, the first one below all others. */
  opened: ['pages/tabs/home/index'],
  fontSizeSetting: 16,
  theme: 'light',
  buzzes: 0,
  toasts: [] as string[],
  themeListeners: [] as ((change: { theme: string }) => void)[],
  /** A phone just unpacked. */
  reset(): void {
    Object.assign(phone, {
      opened: ['pages/tabs/home/index'],
      fontSizeSetting: 16,
      theme: 'light',
      buzzes: 0,
      toasts: [],
    })
    phone.storage.clear()
  },
}

function request({ url, method, data, header, success, fail }: RequestOptions): void {
  fetch(url, { method, headers: header, body: data && JSON.stringify(data) }).then(
    async (reply) => success({ statusCode: reply.status, data: parsed(await reply.text()) }),
    (error: Error) => fail({ errMsg: `request:fail ${error.message}` }),
  )
}

/** As WeChat does: an answer that is no JSON stays text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const wx = {
  getStorageSync: (key: string): unknown =>
    phone.storage.has(key) ? JSON.parse(phone.storage.get(key) as string) : '',
  setStorageSync: (key: string, value: unknown): void => void phone.storage.set(key, JSON.stringify(value)),
  removeStorageSync: (key: string): void => void phone.storage.delete(key),
  request,
  navigateTo: ({ url }: Navigation): void => void phone.opened.push(url.replace(/^\//, '')),
  getAppBaseInfo: () => ({ fontSizeSetting: phone.fontSizeSetting, theme: phone.theme }),
  getWindowInfo: () => ({ windowWidth: 375, statusBarHeight: 44, pixelRatio: 2 }),
  getMenuButtonBoundingClientRect: () => ({ top: 50, height: 32, left: 281 }),
  onThemeChange: (listener: (change: { theme: string }) => void): void => void phone.themeListeners.push(listener),
  showToast: async ({ title }: { title: string }): Promise<void> => void phone.toasts.push(title),
  vibrateShort: async (): Promise<void> => void (phone.buzzes += 1),
}

Object.assign(globalThis, { wx, getCurrentPages: () => phone.opened.map((url) => ({ route: url.split('?')[0] })) })
