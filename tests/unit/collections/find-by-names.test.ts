import type { Where } from 'payload';
import { describe, expect, it } from 'vitest';
import { findByNames, type NameCondition } from '../../../collections/hooks/find-by-names.ts';

const asked: NameCondition[] = [];
const find = (where: Where) =>
  findByNames(where, async (condition) => {
    asked.push(condition);
    return Object.values(condition).includes('himchan') ? ['k1'] : [];
  });

describe('a search for words', () => {
  it('also finds what is called so in other languages, at any depth', async () => {
    const searchText = { like: 'himchan' };
    const country = { equals: 'KR' };
    expect(await find({ and: [{ or: [{ searchText }, { country }] }] })).toEqual({
      and: [
        {
          or: [{ and: [{}, { or: [{ searchText }, { id: { in: ['k1'] } }] }] }, { country }],
        },
      ],
    });
    expect(asked).toEqual([{ like: 'himchan' }]);
  });

  it('keeps the other conditions beside it', async () => {
    const searchText = { contains: 'himchan' };
    expect(await find({ searchText, beds: { equals: 1 } })).toEqual({
      and: [{ beds: { equals: 1 } }, { or: [{ searchText }, { id: { in: ['k1'] } }] }],
    });
  });

  it('leaves out what is called so anywhere when it is negative', async () => {
    const searchText = { not_like: 'himchan' };
    expect(await find({ searchText })).toEqual({
      and: [{}, { and: [{ searchText }, { id: { not_in: ['k1'] } }] }],
    });
  });

  it('is as it was where no name has the words, and other conditions are not touched', async () => {
    expect(await find({ searchText: { like: 'x' } })).toEqual({
      and: [{}, { searchText: { like: 'x' } }],
    });
    const where: Where = { and: [{ kind: { equals: 'dental' } }], searchText: { exists: true } };
    expect(await find(where)).toEqual({
      and: [{ and: [{ kind: { equals: 'dental' } }] }, { searchText: { exists: true } }],
    });
  });
});
