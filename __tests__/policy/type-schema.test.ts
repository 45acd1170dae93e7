import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { typeSchema } from '../../src/policy/type-schema.js'

const property = (schema: unknown): unknown => {
  const made = typeSchema({
    'input.schema.json': { type: 'object', additionalProperties: false, properties: { x: schema } },
  })
  return Reflect.get(Object(made['properties']), 'x')
}
const closed = (properties: unknown) => ({ type: 'object', additionalProperties: false, properties })

test.each([
  [{ type: 'string', minLength: 1 }, { type: 'string' }],
  [{ type: ['string', 'null'] }, {}],
  [{ type: ['integer', 'string'] }, {}],
  [{ enum: ['a', 'b'] }, { type: 'string' }],
  [{ enum: ['a', 1] }, {}],
  [{ const: 1 }, { type: 'number' }],
  [{ anyOf: [{ type: 'null' }, closed({ y: { type: 'string' } })] }, closed({ y: { type: 'string' } })],
  [{ anyOf: [{ type: 'null' }, { type: 'string' }] }, {}],
  [
    { type: ['array', 'null'], items: { type: 'string' } },
    { type: 'array', items: { type: 'string' } },
  ],
  [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
  [
    { type: 'object', properties: { y: {} } },
    { type: 'object', additionalProperties: true },
  ],
  [
    { type: 'object', additionalProperties: { type: 'string' } },
    { type: 'object', additionalProperties: { type: 'string' } },
  ],
  [{ $ref: '#/$defs/at' }, { $ref: '#/$defs/input-at' }],
  [{ $ref: 'other.schema.json#/$defs/at' }, { $ref: '#/$defs/other-at' }],
  [{ $ref: 'https://example.com/x' }, {}],
  [true, {}],
])('%j becomes %j', (schema, made) => {
  expect(property(schema)).toEqual(made)
})

test('declarations take the shape of their own schema once it is closed', () => {
  const input = {
    ...closed({ declarations: { $ref: '#/$defs/declarationsValue' } }),
    $defs: { declarationsValue: { type: 'object', additionalProperties: true } },
  }
  const declarations = closed({ version: { const: 1 } })
  const definition = (schema: unknown) =>
    Reflect.get(
      Object(typeSchema({ 'input.schema.json': input, 'declarations.schema.json': schema })['$defs']),
      'input-declarationsValue',
    )
  expect(definition({ type: 'object' })).toEqual({ type: 'object', additionalProperties: true })
  expect(definition(declarations)).toEqual(closed({ version: { type: 'number' } }))
})

test('never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      typeSchema({ 'input.schema.json': value, 'declarations.schema.json': value })
    }),
  )
})
