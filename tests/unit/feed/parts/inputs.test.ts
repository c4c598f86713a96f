import fc from 'fast-check';
import {
  buildSchema,
  type FieldNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  parse,
} from 'graphql';
import { expect, it } from 'vitest';
import { argumentsReader } from '../../../../src/feed/parts/arguments.ts';
import { variablesReader } from '../../../../src/feed/parts/variables.ts';

const schema = buildSchema(`
  enum Colour { RED GREEN }
  input Circle { x: Int!, y: Int = 2, within: [Float!] }
  type Query {
    field(n: Int = 7, id: ID, text: String!, colour: Colour = RED, is: Boolean, circle: Circle, ids: [ID!] = ["a"]): Int
  }
`);

const types = {
  Int: [0, 3, -1, 1.5, 2 ** 40, '3', null, true],
  'Int!': [1, null, 'x'],
  'Int = 4': [1, null],
  ID: ['a', 5, 1.5, null, {}],
  String: ['text', 3, null],
  'String!': ['text', null, []],
  'Colour = GREEN': ['RED', 'BLUE', null, 1],
  Boolean: [true, 'true', null],
  Circle: [{ x: 1 }, { y: 1 }, { x: 1, z: 2 }, null, 3, { x: 1, within: 2.5 }],
  '[ID!]': [['a', 1], 'b', [null], null, []],
} satisfies Record<string, unknown[]>;

const names = ['a', 'b', 'constructor', 'toString'];

const operations = fc
  .uniqueArray(fc.constantFrom(...names), { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((name) =>
        fc.constantFrom(...Object.keys(types)).chain((type) =>
          fc.record({
            name: fc.constant(name),
            type: fc.constant(type),
            given: fc.option(
              fc.constantFrom(...types[type as keyof typeof types]).map((value) => ({ value })),
            ),
          }),
        ),
      ),
    ),
  )
  .map((variables) => ({
    head: `query (${variables.map(({ name, type }) => `$${name}: ${type}`).join(', ')})`,
    given: Object.fromEntries(
      variables.flatMap(({ name, given }) => (given ? [[name, given.value] as const] : [])),
    ),
  }));

const operationOf = (text: string) => {
  const operation = getOperationAST(parse(text));
  if (!operation) throw new Error(text);
  return operation;
};

it('reads variables as graphql-js does, and none that are wrong', () => {
  let read = 0;
  fc.assert(
    fc.property(operations, ({ head, given }) => {
      const { variableDefinitions = [] } = operationOf(`${head} { field(text: "a") }`);
      const { coerced } = getVariableValues(schema, variableDefinitions, given);
      expect(variablesReader(schema, variableDefinitions)(given)).toEqual(coerced);
      if (coerced) read += 1;
    }),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(100);
});

const literals = {
  n: ['3', 'null', '$a', '$b'],
  id: ['"x"', '5', '$a', '$constructor'],
  text: ['"x"', 'null', '$a', '$toString'],
  colour: ['GREEN', '$b', 'null'],
  is: ['true', '$b'],
  circle: ['{ x: 1 }', '{ x: $a }', '$b', '{ x: 1, within: [1, 2] }'],
  ids: ['["a", "b"]', '"c"', '$a', '[$a]', '[]'],
} satisfies Record<string, string[]>;

const calls = fc.record(
  Object.fromEntries(
    Object.entries(literals).map(([name, values]) => [name, fc.constantFrom(...values)]),
  ),
  { requiredKeys: [] },
);
const coerced = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(1, 'x', null, true), {
  noNullPrototype: true,
});

it('reads arguments as graphql-js does, and throws where it does', () => {
  let read = 0;
  const field = schema.getQueryType()?.getFields().field;
  if (!field) throw new Error('The schema has the field');
  fc.assert(
    fc.property(calls, coerced, (call, variables) => {
      const given = Object.entries(call).map(([name, value]) => `${name}: ${value}`);
      const text = `{ field${given.length > 0 ? `(${given.join(', ')})` : ''} }`;
      const node = operationOf(text).selectionSet.selections[0] as FieldNode;
      const attempt = (values: () => object) => {
        try {
          return { ...values() };
        } catch {
          return 'it throws';
        }
      };
      const expected = attempt(() => getArgumentValues(field, node, variables));
      expect(attempt(() => argumentsReader(field, node)(variables))).toEqual(expected);
      if (typeof expected === 'object') read += 1;
    }),
    { numRuns: 1_000 },
  );
  expect(read).toBeGreaterThan(100);
});
