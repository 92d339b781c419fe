/** Where the visible page's area begins in the browser window, in px: WeChat's coordinates count from there. */
export const origin = { x: 0, y: 0 }
