/** Texts on the present screen that run out of it sideways, rows that can be scrolled left out. Runs in the browser. */
export function cutOff(): string[] {
  const page = document.querySelector('.mp-page[data-on]')
  const holdsText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== page &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const sticksOut = (element: Element): boolean => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (right > innerWidth + 1 || left < -1)
  }
  return [...(page?.querySelectorAll('*') ?? [])]
    .filter((element) => holdsText(element) && sticksOut(element) && !scrolls(element.parentElement))
    .map((element) => element.textContent?.trim() ?? '')
}
