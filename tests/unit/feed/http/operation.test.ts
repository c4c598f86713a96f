import fc from 'fast-check';
import { execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import { createTokenSealer } from '../../../../src/feed/changes/token.ts';
import { createDocuments } from '../../../../src/feed/http/documents.ts';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import { type FeedContext, schema } from '../../../../src/feed/schema/index.ts';
import { searchHere } from '../../../../src/feed/search/search-here.ts';
import { aClinic, aDoctor, aSite, publish } from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';
import { testSecret } from '../../../support/feed-server.ts';

const prepare = createDocuments(schema);
const log = aLog(
  publish(aClinic({ id: 'a', name: { ru: 'А', en: 'A' }, beds: 1, parent: 'b' })),
  publish(aClinic({ id: 'b', specialties: ['gone'], insurers: ['x'] })),
  publish({ ...aClinic({ id: 'broken' }), insurers: null as unknown as [] }),
  publish(aDoctor({ positions: [{ clinic: 'a', role: { ru: 'хирург' }, from: null, to: null }] })),
);
const store = createReplica(log.epoch());
for (const entry of log.entries()) store.apply([entry]);
const context: FeedContext = {
  view: createViews()(store, aSite()),
  tokens: createTokenSealer(testSecret),
  searcher: searchHere(),
  acceptLanguage: () => undefined,
};

const leaf = fc.constantFrom(
  'id',
  'slug',
  '__typename',
  'name',
  'again: name',
  'beds',
  'beds @skip(if: true)',
  'insurers',
  'country { code name }',
  'locale @include(if: $yes)',
  'version @skip(if: $yes)',
  '...named',
  '...named @include(if: $no)',
  '... on Item @skip(if: $no) { updatedAt direction }',
  '... on Clinic { kind lifecycle }',
);
const clinicFields = fc.letrec<{ fields: string; nested: string }>((tie) => ({
  fields: fc
    .array(fc.oneof({ weight: 5, arbitrary: leaf }, tie('nested')), { minLength: 1, maxLength: 5 })
    .map((parts) => `{ ${[...new Set(parts)].join(' ')} }`),
  nested: fc.oneof(
    { depthSize: 'small' },
    fc.constant(
      'doctors(first: $size) { totalCount edges { cursor node { name positions { role } } } }',
    ),
    tie('fields').map((fields) => `parent ${fields}`),
    tie('fields').map((fields) => `... @include(if: $yes) ${fields}`),
  ),
})).fields;
const root = clinicFields.chain((fields) =>
  fc.constantFrom(
    `clinic(slug: $slug, locale: $locale) ${fields}`,
    `clinics(first: $size, filter: { country: "RU" }) { edges { node ${fields} } }`,
    `changes { changes { kind node { __typename id ... on Clinic ${fields} } } }`,
  ),
);
const variables = fc.record(
  {
    slug: fc.constantFrom('a', 'b', 'broken', 'none', null),
    size: fc.constantFrom(1, 2, 0, 'x', null),
    locale: fc.constantFrom('en', 'ru', 'xx'),
    yes: fc.boolean(),
    no: fc.boolean(),
  },
  { requiredKeys: [] },
);

const queryOf = (part: string) => `
  query ($slug: String = "a", $size: Int = 5, $locale: Locale, $yes: Boolean! = true, $no: Boolean! = false) {
    ${part}
    used: clinics(first: $size) @include(if: $no) { totalCount }
    also: clinic(slug: $slug, locale: $locale) @skip(if: $yes) { ...named }
  }
  fragment named on Clinic { originalName externalIds { system } languages { language { code } } }`;

it('an operation gives the same when it is compiled as when it is not, errors as well', () => {
  let answered = 0;
  fc.assert(
    fc.property(root, fc.array(variables, { minLength: 6, maxLength: 8 }), (part, given) => {
      const query = queryOf(part);
      const prepared = prepare(query);
      if ('errors' in prepared) throw new Error(`${prepared.errors}`);
      const document = parse(query);
      for (const variableValues of given) {
        const expected = execute({ schema, document, contextValue: context, variableValues });
        const actual = prepared.operation(undefined)?.execute(context, variableValues);
        expect(JSON.stringify(actual)).toBe(JSON.stringify(expected));
        answered += 'errors' in expected ? 0 : 1;
      }
    }),
    { numRuns: 150 },
  );
  expect(answered).toBeGreaterThan(100);
});

it('an operation is not found under another name, and is nothing but a query', () => {
  const operation = (query: string, name?: string) => {
    const prepared = prepare(query);
    return 'errors' in prepared ? prepared.errors : prepared.operation(name);
  };
  expect(operation('query a { __typename } query b { __typename }', 'b')).toBeDefined();
  expect(operation('query a { __typename } query b { __typename }')).toBeUndefined();
  expect(operation('query a { __typename }', 'c')).toBeUndefined();
  expect(operation('mutation { __typename }')).toBeUndefined();
});

it('an operation costs what its sizes say, each time', () => {
  const prepared = prepare('query ($n: Int = 3) { clinics(first: $n) { edges { cursor } } }');
  if ('errors' in prepared) throw new Error('it is valid');
  const costOf = (given: Record<string, unknown>) => prepared.operation(null)?.cost(given).cost;
  for (const _ of [1, 2]) {
    expect(costOf({})).toBe(4);
    expect(costOf({ n: null })).toBe(21);
    expect(costOf({ n: 7 })).toBe(8);
    expect(costOf({ n: 'x' })).toBeUndefined();
  }
});
