import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesById } from '../../../translations/pages-by-id.ts';

type Row = { id: string };
const idOf = (number: number) => String(number).padStart(4, '0');

/** A table that answers as a database does, and can change between two pages. */
function aTable(ids: Iterable<number>) {
  const rows = new Set([...ids].map(idOf));
  const find = async ({ where, limit }: { where: object; limit: number }) => {
    const { and } = where as { and: { id?: { greater_than?: string } }[] };
    const after = and.flatMap(({ id }) => id?.greater_than ?? [])[0] ?? '';
    const found = [...rows].sort().filter((id) => id > after);
    return { docs: found.slice(0, limit).map((id): Row => ({ id })) };
  };
  return { rows, find };
}

async function idsIn(pages: AsyncGenerator<Row[]>, between: () => void = () => undefined) {
  const ids: string[] = [];
  for await (const page of pages) {
    ids.push(...page.map(({ id }) => id));
    between();
  }
  return ids;
}

describe('pages by id', () => {
  it('hold every row once, in order, whatever the size of a page', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(9_999), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        async (ids, limit) => {
          const { find } = aTable(ids);
          expect(await idsIn(pagesById(find, { limit }))).toEqual(ids.map(idOf).sort());
        },
      ),
    ));

  it('pass over no row that stays, while others go and come', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(9_999), { minLength: 1, maxLength: 60 }),
        fc.infiniteStream(fc.nat(9_999)),
        fc.integer({ min: 1, max: 7 }),
        async (ids, others, limit) => {
          const staying = ids.filter((_, index) => index % 2 === 0).map(idOf);
          const { rows, find } = aTable(ids);
          const leaving = ids.filter((_, index) => index % 2 === 1).map(idOf);
          let left = 20;
          const change = () => {
            rows.delete(leaving.pop() ?? '');
            if (left-- > 0) rows.add(idOf(others.next().value ?? 0));
          };
          const seen = await idsIn(pagesById(find, { limit }), change);
          expect(seen).toEqual(expect.arrayContaining(staying));
          expect(new Set(seen).size).toBe(seen.length);
        },
      ),
    ));

  it('begin behind a row where one is named', async () => {
    const { find } = aTable([1, 2, 3]);
    expect(await idsIn(pagesById(find, { limit: 2, after: '0001' }))).toEqual(['0002', '0003']);
  });
});
