import { firstDom, isComponent, queryAllIn, queryIn, type Element as Node, type Instance } from './engine'
import { origin } from './origin'
import { currentPage, pageOf } from './page-stack'
import { widgetOf } from './builtins/widget'

/** What a query wants to know about a node. */
interface Fields {
  id?: boolean
  dataset?: boolean
  mark?: boolean
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  computedStyle?: string[]
  properties?: string[]
  node?: boolean
  context?: boolean
}

type Result = Record<string, unknown>
type Callback = (result: unknown) => void

interface Request {
  instance: Instance | undefined
  selector: string | null
  isAll: boolean
  fields: Fields
  callback: Callback | undefined
}

/** `wx.createSelectorQuery` and `this.createSelectorQuery`; queries are answered together, after the current update. */
export class SelectorQuery {
  private readonly requests: Request[] = []

  constructor(private instance: Instance | undefined) {}

  in(instance: Instance): this {
    this.instance = instance
    return this
  }

  select(selector: string): NodesRef {
    return new NodesRef(this, selector, false)
  }

  selectAll(selector: string): NodesRef {
    return new NodesRef(this, selector, true)
  }

  selectViewport(): NodesRef {
    return new NodesRef(this, null, false)
  }

  /** Adds a request; for NodesRef. */
  add(selector: string | null, isAll: boolean, fields: Fields, callback: Callback | undefined): this {
    this.requests.push({ instance: this.instance ?? currentPage()?.instance, selector, isAll, fields, callback })
    return this
  }

  exec(callback?: (results: unknown[]) => void): this {
    setTimeout(() => {
      const results = this.requests.map(answer)
      this.requests.forEach((request, index) => request.callback?.(results[index]))
      callback?.(results)
    }, 0)
    return this
  }
}

class NodesRef {
  constructor(
    private readonly query: SelectorQuery,
    private readonly selector: string | null,
    private readonly isAll: boolean,
  ) {}

  fields(fields: Fields, callback?: Callback): SelectorQuery {
    return this.query.add(this.selector, this.isAll, fields, callback)
  }

  boundingClientRect(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, rect: true, size: true }, callback)
  }

  scrollOffset(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, scrollOffset: true }, callback)
  }

  node(callback?: Callback): SelectorQuery {
    return this.fields({ node: true }, callback)
  }

  context(callback?: Callback): SelectorQuery {
    return this.fields({ context: true }, callback)
  }
}

function answer({ instance, selector, isAll, fields }: Request): unknown {
  if (!instance) return isAll ? [] : null
  if (selector === null) return readViewport(instance, fields)
  // `.a >>> .b` reaches into the component that `.a` is.
  const path = selector.split('>>>').map((part) => part.trim())
  const found = path.reduce<Node[]>(
    (nodes, part) => nodes.flatMap((node) => (isComponent(node) ? queryAllIn(node, part) : [])),
    [instance._$],
  )
  if (isAll) return found.map((node) => read(node, fields))
  const first = path.length > 1 ? found[0] : queryIn(instance._$, selector)
  return first ? read(first, fields) : null
}

function read(node: Node, fields: Fields): Result {
  const element = firstDom(node)
  return {
    ...(fields.id ? { id: node.id } : {}),
    ...(fields.dataset ? { dataset: node.dataset } : {}),
    ...(fields.mark ? { mark: node.collectMarks() } : {}),
    ...(element ? readElement(element, fields) : {}),
    ...readProperties(node, fields.properties ?? []),
    ...(fields.node ? { node: contextOf(node) } : {}),
    ...(fields.context ? { context: contextOf(node) } : {}),
  }
}

function readElement(element: HTMLElement, fields: Fields): Result {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const { x, y } = origin
  const style = fields.computedStyle ? getComputedStyle(element) : undefined
  return {
    ...(fields.rect ? { left: left - x, right: right - x, top: top - y, bottom: bottom - y } : {}),
    ...(fields.size ? { width, height } : {}),
    ...(fields.scrollOffset ? scrollOf(element) : {}),
    ...Object.fromEntries(
      (fields.computedStyle ?? []).map((name) => [name, style![name as keyof CSSStyleDeclaration]]),
    ),
  }
}

function readViewport(instance: Instance, fields: Fields): Result {
  const scroller = pageOf(instance)?.scroller
  if (!scroller) return {}
  const { clientWidth: width, clientHeight: height } = scroller
  return {
    ...(fields.id ? { id: '' } : {}),
    ...(fields.dataset ? { dataset: {} } : {}),
    ...(fields.rect ? { left: 0, top: 0, right: width, bottom: height } : {}),
    ...(fields.size ? { width, height } : {}),
    ...(fields.scrollOffset ? scrollOf(scroller) : {}),
  }
}

function scrollOf({ scrollLeft, scrollTop, scrollWidth, scrollHeight }: HTMLElement): Result {
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight }
}

function readProperties(node: Node, names: string[]): Result {
  const data = isComponent(node) ? (node.data as Result) : {}
  return Object.fromEntries(names.map((name) => [name, data[name]]))
}

function contextOf(node: Node): unknown {
  return (widgetOf(node) as { context?: unknown } | undefined)?.context ?? null
}
