/** Whether things move on their way: not for people who asked for calm, and not in tests, which look at where things are. */
export const hasMotion = !navigator.webdriver && !matchMedia('(prefers-reduced-motion: reduce)').matches
