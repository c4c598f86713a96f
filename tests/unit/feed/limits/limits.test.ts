import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createDocuments } from '../../../../src/feed/http/documents.ts';
import { checkCost } from '../../../../src/feed/limits/cost.ts';
import { schema } from '../../../../src/feed/schema/index.ts';

const prepare = createDocuments(schema);

function codesOf(query: string): unknown[] {
  const prepared = prepare(query);
  return 'errors' in prepared ? prepared.errors.map(({ extensions }) => extensions.code) : [];
}

/** A query of a certain depth: clinic, and its parents, and a name. */
const deep = (depth: number) =>
  `{ clinic(id: "x") ${'{ parent '.repeat(depth - 2)} { name } ${'}'.repeat(depth - 2)} }`;

describe('depth', () => {
  it('may be twelve', () => {
    expect(codesOf(deep(12))).toEqual([]);
    expect(codesOf(deep(13))).toEqual(['QUERY_TOO_LARGE']);
  });

  it('counts through fragments, whether named or not', () => {
    const half = '{ parent { parent { parent { parent { parent { parent { name } } } } } } }';
    const named = `query { clinic(id: "x") { parent { parent { parent { parent { parent { ...rest } } } } } } }
      fragment rest on Clinic ${half}`;
    expect(codesOf(named)).toEqual(['QUERY_TOO_LARGE']);
    expect(
      codesOf(named.replace('...rest', `... on Clinic ${half}`).split('fragment')[0] ?? ''),
    ).toEqual(['QUERY_TOO_LARGE']);
  });

  it('ends with fragments that contain themselves or branch without end', () => {
    expect(
      codesOf('{ clinic(id: "x") { ...a } } fragment a on Clinic { parent { ...a } }'),
    ).not.toEqual([]);
    const branching = Array.from(
      { length: 60 },
      (_, n) => `fragment f${n} on Clinic { ...f${n + 1} ... on Clinic { ...f${n + 1} } }`,
    );
    const query = `{ clinic(id: "x") { ...f0 } } ${branching.join('\n')} fragment f60 on Clinic { name }`;
    expect(codesOf(query)).toEqual([]);
  });

  it('does not stand in the way of introspection', () => {
    expect(codesOf(getIntrospectionQuery())).toEqual([]);
  });
});

describe('aliases', () => {
  const aliased = (count: number) =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: clinic(id: "${n}") { name }`).join(' ')} }`;

  it('may be thirty', () => {
    expect(codesOf(aliased(30))).toEqual([]);
    expect(codesOf(aliased(31))).toEqual(['QUERY_TOO_LARGE']);
  });
});

describe('words', () => {
  it('are limited, so that no document takes long to validate', () => {
    const since = Date.now();
    expect(codesOf(`{ clinic(id: "x") { ${'name '.repeat(60_000 / 5)} } }`)).toEqual([
      'QUERY_TOO_LARGE',
    ]);
    expect(codesOf(`{ clinic(id: "x") { ${'name '.repeat(3_900)} } }`)).toEqual([
      'QUERY_TOO_LARGE',
    ]);
    expect(codesOf(`{ clinic(id: "x") { ${'name '.repeat(300)} } }`)).toEqual([]);
    expect(codesOf('{a'.repeat(30_000))).toEqual(['QUERY_TOO_LARGE']);
    expect(codesOf(`{ clinic(id: ${'['.repeat(1_900)}`)).not.toEqual([]);
    expect(Date.now() - since).toBeLessThan(10_000);
  });

  it('that make no sense are BAD_INPUT, by whatever code the reader gets', () => {
    expect(codesOf('{ clinic(')).toEqual([undefined]);
    expect(codesOf('{ nothing }')).toEqual([undefined]);
  });
});

describe('cost', () => {
  const costOf = (query: string, variables: Record<string, unknown> = {}) =>
    checkCost({ schema, document: parse(query), operationName: null, variables });

  it.each([
    ['one object', '{ clinic(id: "x") { name } }', 1],
    ['objects within it', '{ clinic(id: "x") { country { name } parent { name } } }', 3],
    ['a list of unknown length', '{ clinic(id: "x") { airports { iata } } }', 1 + 5],
    [
      'a page: its edges and nodes',
      '{ clinics(first: 10) { edges { node { name } } } }',
      1 + 10 * 2,
    ],
    ['a page from the end', '{ clinics(last: 10) { edges { cursor } } }', 1 + 10],
    ['the usual page', '{ clinics { edges { cursor } } }', 1 + 20],
    [
      'a page of pages',
      '{ clinics(first: 10) { edges { node { doctors(first: 4) { edges { node { name } } } } } } }',
      1 + 10 * (1 + 1 + 1 + 4 * 2),
    ],
    ['no page', '{ clinics(first: 100) { totalCount pageInfo { endCursor } } }', 1 + 1],
    ['nodes by id', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['changes', '{ changes(first: 50) { changes { seq } nextToken } }', 1 + 50],
    ['changes, as many as usual', '{ changes { changes { seq } } }', 1 + 100],
    [
      'an object of one type or another: the dearest',
      `{ node(id: "x") { id ... on Clinic { country { name } parent { name } }
        ... on Doctor { positions { role } } } }`,
      1 + 5,
    ],
    [
      'types in named fragments, of which several share an interface',
      `{ node(id: "x") { ...c ...d ...i } } fragment c on Clinic { parent { name } }
        fragment d on Doctor { positions { role } } fragment i on Item { translation { state } }`,
      1 + 5 + 1,
    ],
    [
      'a list of such',
      `{ search(query: "x", first: 10) { hits { node { ... on Clinic { airports { iata } }
        ... on Offer { clinic { name } } } } } }`,
      1 + 10 * (1 + 1 + 5),
    ],
    ['introspection', '{ __schema { types { name } } __typename }', 0],
    [
      'fragments, each time they are used',
      '{ clinic(id: "x") { ...c parent { ...c } } } fragment c on Item { externalIds { value } }',
      1 + 5 + 1 + 5,
    ],
  ])('of %s', (_, query, expected) => {
    expect(costOf(query)).toEqual({ cost: expected });
  });

  it('goes by the variables, and by their defaults', () => {
    const query = 'query ($n: Int = 50) { clinics(first: $n) { edges { cursor } } }';
    expect(costOf(query)).toEqual({ cost: 51 });
    expect(costOf(query, { n: 7 })).toEqual({ cost: 8 });
    const required = 'query ($n: Int!) { clinics(first: $n) { edges { cursor } } }';
    expect(costOf(required)).toEqual({});
  });

  it('may be ten thousand', () => {
    const query = (first: number) =>
      `{ clinics(first: 100) { edges { node { doctors(first: ${first}) { edges { node { name } } } } } } }`;
    expect(costOf(query(48)).error).toBeUndefined();
    expect(costOf(query(49)).error?.extensions.code).toBe('QUERY_TOO_LARGE');
    expect(costOf(query(49)).error?.message).toMatch(/10101; 10000/);
  });

  it('of branching fragments is found at once', () => {
    const branching = Array.from(
      { length: 60 },
      (_, n) =>
        `fragment f${n} on Clinic { parent { ...f${n + 1} } ... on Clinic { ...f${n + 1} } }`,
    );
    const query = `{ clinic(id: "x") { ...f0 } } ${branching.join('\n')} fragment f60 on Clinic { name }`;
    expect(costOf(query).error?.extensions.code).toBe('QUERY_TOO_LARGE');
  });

  it('knows any schema', () => {
    const other = buildSchema('type Query { all: [A] } type A { b: [B!]! } type B { c: Int }');
    const checked = checkCost({
      schema: other,
      document: parse('{ all { b { c } } }'),
      operationName: null,
      variables: {},
    });
    expect(checked).toEqual({ cost: 5 * (1 + 5) });
  });
});
