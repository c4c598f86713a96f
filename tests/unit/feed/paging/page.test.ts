import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId } from '../../../../src/feed/paging/order.ts';
import {
  arraySource,
  type Page,
  type PageArguments,
  pageOf,
} from '../../../../src/feed/paging/page.ts';

type Item = { id: string };

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 30 });
const size = fc.integer({ min: 1, max: 7 });
const sorted = (values: string[]): Item[] =>
  [...values].sort((one, other) => (one < other ? -1 : 1)).map((id) => ({ id }));
const pageIn = (list: Item[], args: PageArguments): Page<Item> =>
  pageOf(
    arraySource(
      list.map((node) => ({ place: [null, node.id], node })),
      byId,
    ),
    args,
    byId,
  );
const idsOf = (items: Item[]) => items.map(({ id }) => id);

/** Reads a whole list page by page; `edit` may change it between two pages. */
function readAll(
  list: Item[],
  first: number,
  edit: (list: Item[], page: number) => Item[] = (same) => same,
): string[] {
  const read: string[] = [];
  let current = list;
  let after: string | null = null;
  for (let page = 0; ; page++) {
    const { edges, pageInfo } = pageIn(current, { first, after });
    read.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return read;
    after = pageInfo.endCursor;
    current = edit(current, page);
  }
}

describe('a connection', () => {
  it('gives every item once, in order, whatever the size of the pages', () => {
    fc.assert(
      fc.property(ids, size, (values, first) => {
        const list = sorted(values);
        expect(readAll(list, first)).toEqual(idsOf(list));
      }),
    );
  });

  it('gives every item that stays once, whatever comes and goes meanwhile', () => {
    fc.assert(
      fc.property(ids, ids, fc.array(ids, { maxLength: 8 }), size, (stay, leave, come, first) => {
        const leaving = leave.filter((id) => !stay.includes(id));
        const list = sorted([...stay, ...leaving]);
        const read = readAll(list, first, (_, page) =>
          sorted([...new Set([...stay, ...leaving.slice(page + 1), ...(come[page] ?? [])])]),
        );
        expect(new Set(read).size).toBe(read.length);
        expect(read).toEqual(expect.arrayContaining(stay));
      }),
    );
  });

  it('reads backwards what it reads forwards', () => {
    fc.assert(
      fc.property(ids, size, (values, last) => {
        const list = sorted(values);
        const read: string[] = [];
        let before: string | null = null;
        for (let more = true; more; ) {
          const { edges, pageInfo } = pageIn(list, {
            last,
            before,
          });
          read.unshift(...edges.map(({ node }) => node.id));
          before = pageInfo.startCursor;
          more = pageInfo.hasPreviousPage;
        }
        expect(read).toEqual(idsOf(list));
      }),
    );
  });

  it('counts the whole list and says what lies around the page', () => {
    const list = sorted(['a', 'b', 'c', 'd', 'e']);
    const { endCursor } = pageIn(list, { first: 2 }).pageInfo;
    const next = pageIn(list, { first: 2, after: endCursor });
    expect(next.totalCount).toBe(5);
    expect(next.edges.map(({ node }) => node.id)).toEqual(['c', 'd']);
    expect(next.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const none = pageIn([], {});
    expect(none).toMatchObject({ edges: [], totalCount: 0 });
    const around = { hasNextPage: false, hasPreviousPage: false };
    expect(none.pageInfo).toMatchObject({ ...around, startCursor: null, endCursor: null });
  });

  it('gives twenty when nothing is asked for, and a hundred at most', () => {
    const list = sorted(Array.from({ length: 150 }, (_, n) => `${n}`));
    expect(pageIn(list, {}).edges).toHaveLength(20);
    expect(pageIn(list, { first: 100 }).edges).toHaveLength(100);
  });

  it.each<[string, PageArguments]>([
    ['first', { first: 0 }],
    ['first', { first: 101 }],
    ['first', { first: -1 }],
    ['last', { last: 101 }],
    ['last', { first: 1, last: 1 }],
    ['after', { after: 'nonsense' }],
    ['after', { after: '' }],
    ['before', { before: 'aWQ6YQ==' }],
  ])('refuses a wrong “%s” in %j', (field, args) => {
    expect(() => pageIn(sorted(['a']), args)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', field }),
    );
  });
});
