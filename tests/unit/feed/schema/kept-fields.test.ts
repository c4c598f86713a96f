import { buildSchema, executeSync, GraphQLEnumType, type GraphQLObjectType, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { expect, it } from 'vitest';
import { KeptFields, keepFields } from '../../../../src/feed/schema/kept-fields.ts';

/** An item whose fields count how often they are computed; `beds` fails while `isBroken`. */
function aSchema() {
  const computed = { name: 0, beds: 0 };
  const state = { isBroken: false };
  class Clinic extends KeptFields {
    readonly title = 'Clinic';
  }
  const schema = buildSchema(`
    enum Kind { DIAGNOSTIC_CENTRE }
    type Place { kind: Kind! }
    type Clinic { name: String! beds: Int kind: Kind! kinds: [Kind!]! place: Place greet(to: String!): String! }
    type Query { clinic: Clinic! }`);
  const kind = schema.getType('Kind');
  if (kind instanceof GraphQLEnumType) {
    const [value] = kind.getValues();
    if (value) value.value = 'diagnosticCentre';
    kind.serialize = (word) => (word === 'diagnosticCentre' ? 'DIAGNOSTIC_CENTRE' : undefined);
  }
  const fieldsOf = (name: string) => (schema.getType(name) as GraphQLObjectType).getFields();
  const clinic = fieldsOf('Clinic');
  const resolvers: Record<string, (of: Clinic) => unknown> = {
    name: ({ title }) => `${title} ${++computed.name}`,
    beds() {
      computed.beds += 1;
      if (state.isBroken) throw new Error('The file is damaged');
      return 7;
    },
    kind: () => 'diagnosticCentre',
    kinds: () => ['diagnosticCentre'],
    place: () => ({ kind: 'diagnosticCentre' }),
  };
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = clinic[name];
    if (field) field.resolve = resolve;
  }
  if (clinic.greet) clinic.greet.resolve = ({ title }, { to }) => `${title} greets ${to}`;
  const query = fieldsOf('Query').clinic;
  keepFields(schema, (name) => (name === 'Clinic' ? Clinic : undefined));
  const served = new Clinic();
  if (query) query.resolve = () => served;
  return { schema, computed, state };
}

const document = parse('{ clinic { name beds kind kinds place { kind } greet(to: "you") } }');
const answer = {
  name: 'Clinic 1',
  beds: 7,
  kind: 'DIAGNOSTIC_CENTRE',
  kinds: ['DIAGNOSTIC_CENTRE'],
  place: { kind: 'DIAGNOSTIC_CENTRE' },
  greet: 'Clinic greets you',
};

it('an item computes each of its fields once, whoever executes how many queries', () => {
  const { schema, computed } = aSchema();
  const compiled = compileQuery(schema, document, '', { disableLeafSerialization: true });
  if (!isCompiledQuery(compiled)) throw new Error('the query is not compiled');
  for (let times = 0; times < 2; times++) {
    expect(executeSync({ schema, document }).data).toEqual({ clinic: answer });
    expect(compiled.query({}, {}, {})).toEqual({ data: { clinic: answer } });
  }
  expect(computed).toEqual({ name: 1, beds: 1 });
});

it('a field that failed is told of where it is, and computed again when it is asked for again', () => {
  const { schema, computed, state } = aSchema();
  state.isBroken = true;
  const { data, errors } = executeSync({ schema, document });
  expect(data).toEqual({ clinic: { ...answer, beds: null } });
  expect(errors?.map(({ message, path }) => [message, path])).toEqual([
    ['The file is damaged', ['clinic', 'beds']],
  ]);
  state.isBroken = false;
  expect(executeSync({ schema, document }).data).toEqual({ clinic: answer });
  expect(computed).toEqual({ name: 1, beds: 2 });
});
