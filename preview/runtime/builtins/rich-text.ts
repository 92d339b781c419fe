import { rewriteUnits } from '../../style-units'
import { any, bool, text, Widget, type BuiltIn } from './widget'

/** A node as `nodes` may list it. */
interface RichNode {
  type?: 'text' | 'node'
  text?: string
  name?: string
  attrs?: Record<string, unknown>
  children?: RichNode[]
}

const TAGS = new Set(
  (
    'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em fieldset font footer ' +
    'h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby s section small span strong sub sup table tbody td ' +
    'tfoot th thead tr tt u ul'
  ).split(' '),
)
const ATTRIBUTES = new Set([
  'style',
  'class',
  'src',
  'alt',
  'width',
  'height',
  'colspan',
  'rowspan',
  'span',
  'start',
  'type',
  'dir',
  'size',
  'face',
  'color',
])

class RichTextWidget extends Widget<{ nodes: string | RichNode[] | null; space: string; userSelect: boolean }> {
  override attached(): void {
    this.changed('nodes')
    this.changed('userSelect')
  }

  override changed(name: string): void {
    if (name === 'userSelect') this.host.toggleAttribute('user-select', this.props.userSelect)
    if (name === 'nodes') this.host.replaceChildren(...this.content())
  }

  private content(): Node[] {
    const { nodes } = this.props
    if (typeof nodes !== 'string') return (nodes ?? []).flatMap(build)
    const parsed = new DOMParser().parseFromString(nodes, 'text/html').body
    return [...parsed.childNodes].flatMap((node) => build(fromDom(node)))
  }
}

/** Only what WeChat trusts is built: known tags, known attributes, no addresses to run. */
function build(node: RichNode): Node[] {
  if (node.type === 'text') return [document.createTextNode(node.text ?? '')]
  const name = (node.name ?? 'div').toLowerCase()
  if (!TAGS.has(name)) return []
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(node.attrs ?? {})) setAttribute(element, attribute, String(value))
  element.append(...(node.children ?? []).flatMap(build))
  return [element]
}

function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (ATTRIBUTES.has(name)) element.setAttribute(name, name === 'style' ? rewriteUnits(value) : value)
}

function fromDom(node: Node): RichNode {
  if (node instanceof Text) return { type: 'text', text: node.data }
  if (!(node instanceof Element)) return { type: 'text', text: '' }
  const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
  return { name: node.tagName.toLowerCase(), attrs, children: [...node.childNodes].map(fromDom) }
}

/** `<rich-text>`. */
export const richText: BuiltIn = {
  properties: { nodes: any(), space: text(), userSelect: bool(), mode: any() },
  widget: RichTextWidget,
}
