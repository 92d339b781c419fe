import { codeSpace, type Definition } from './engine'
import { componentOf } from './packages'
import { reportError } from './report'

/** Id of the page or component whose script is running: `Page()` and `Component()` register under it. */
let current = ''

/** Called by the build at the head of every page's and component's script. */
export function begin(id: string): void {
  current = id
}

type BuiltInBehavior = ReturnType<ReturnType<typeof codeSpace.behavior>['register']>
const builtInBehaviors = new Map<string, BuiltInBehavior>()

function builtInBehavior(name: string): BuiltInBehavior {
  const known = builtInBehaviors.get(name)
  if (known) return known
  const field = { properties: { name: { type: String, value: '' }, value: { type: null, value: null } } }
  const definition = (name === 'wx://form-field' ? field : {}) as BehaviorDefinition
  const made = codeSpace.behavior().definition(definition).register() as BuiltInBehavior
  builtInBehaviors.set(name, made)
  return made
}

function withBehaviors(definition: Definition): Definition {
  if (!definition.behaviors) return definition
  const behaviors = definition.behaviors.map((one) => (typeof one === 'string' ? builtInBehavior(one) : one))
  return { ...definition, behaviors }
}

/** Style isolation may be set in the script; the build has read it there, and must have read it right. */
function checkIsolation(id: string, definition: Definition): void {
  const asked = definition.options?.styleIsolation
  const component = componentOf(id)
  if (!asked || !component || component.isPage || component.json.styleIsolation) return
  const isShared = asked === 'shared' || asked === 'page-shared'
  if (isShared === (component.scope !== ''))
    reportError(`${id}: write styleIsolation into the json, the preview cannot see it in the script`)
  const config = codeSpace.getComponentStaticConfig(id)
  codeSpace.addComponentStaticConfig(id, { ...config, styleIsolation: asked as never })
}

type PageDefinition = Parameters<ReturnType<typeof codeSpace.component>['pageDefinition']>[0]
type ComponentDefinition = Parameters<ReturnType<typeof codeSpace.component>['definition']>[0]
type BehaviorDefinition = Parameters<ReturnType<typeof codeSpace.behavior>['definition']>[0]

/** The global `Page`. */
export function Page(definition: Definition): void {
  codeSpace
    .component(current)
    .pageDefinition(withBehaviors(definition) as PageDefinition)
    .register()
}

/** The global `Component`. */
export function Component(definition: Definition): unknown {
  checkIsolation(current, definition)
  return codeSpace
    .component(current)
    .definition(withBehaviors(definition) as ComponentDefinition)
    .register()
}

/** The global `Behavior`. */
export function Behavior(definition: Definition): unknown {
  return codeSpace
    .behavior()
    .definition(withBehaviors(definition) as BehaviorDefinition)
    .register()
}
