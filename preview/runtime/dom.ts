/** Makes an element with a class and children; text is never parsed as html. */
export function make<K extends keyof HTMLElementTagNameMap = 'div'>(
  className: string,
  children: (Node | string)[] = [],
  tag: K = 'div' as K,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  element.className = className
  element.append(...children)
  return element
}

/** The one element of the document matching a selector. @throws Error when the page lacks it */
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`${selector} is missing in the page`)
  return element
}
