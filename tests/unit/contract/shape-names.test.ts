import { contract, endpoint, type AnyEndpoint } from '../../../server/platform/contract/endpoint'
import type { Field } from '../../../server/platform/contract/field'
import * as f from '../../../server/platform/contract/fields'
import { nameShapes } from '../../../server/platform/contract/shape-names'

const read = (answer: Field<never>): AnyEndpoint =>
  endpoint({ method: 'GET', path: '/things', summary: '东西', permission: 'orders.view', answer })

const write = (body: Record<string, Field<never>>, answer: Field<never>): AnyEndpoint =>
  endpoint({ method: 'POST', path: '/things', summary: '东西', permission: 'orders.place', body, answer })

function namesOf(endpoints: Record<string, AnyEndpoint>, shapes: Record<string, Field<never>> = {}): string[] {
  const library = { contracts: [contract('things', '东西', endpoints)], shapes, vocabularies: [], constants: {} }
  return nameShapes(library).all.map(({ name }) => name)
}

const thing = () => f.object('东西', { name: f.text('名称', 9) })

test('a shape is named after where it is used first', () => {
  const lines = f.list('行', f.object('行', { last: f.nullable(thing()) }), { max: 9 })
  expect(namesOf({ readOverview: read(thing()) })).toEqual(['Overview'])
  expect(namesOf({ listTopThings: read(f.list('榜', thing(), { max: 9 })) })).toEqual(['TopThing'])
  expect(namesOf({ listHistories: read(f.list('榜', thing(), { max: 9 })) })).toEqual(['History'])
  expect(namesOf({ listThings: read(f.page(thing())) })).toEqual(['Thing', 'ThingPage'])
  expect(namesOf({ placeThing: write({ items: lines }, thing()) })).toEqual([
    'PlaceThingItem',
    'PlaceThingItemLast',
    'PlaceThingAnswer',
  ])
})

test('a given name goes before, and its parts follow it', () => {
  const order = f.object('订单', { items: f.list('行', thing(), { max: 9 }) })
  expect(namesOf({ readSomething: read(order) }, { Order: order })).toEqual(['Order', 'OrderItem'])
})

test('one shape has one name, also where it may be null, is explained, optional or on two pages', () => {
  const one = thing()
  const both = f.object('对', {
    a: f.nullable(one),
    b: f.optional(f.explained(one, '另一个')),
    c: f.list('表', one, { max: 2 }),
  })
  const endpoints = { readBoth: read(both), listOnes: read(f.page(one)), listOthers: read(f.page(one)) }
  expect(namesOf(endpoints)).toEqual(['Both', 'BothA', 'BothAPage'])
})

test('two shapes may not share a name', () => {
  const clash = { readThing: read(thing()), findThing: read(thing()) }
  expect(() => namesOf(clash)).toThrow('two shapes would be called Thing')
})
