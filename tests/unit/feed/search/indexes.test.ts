import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/feed/locale/reading.ts';
import { inMemory, openDatabase } from '../../../../src/feed/replica/database.ts';
import { createReplica, type Replica } from '../../../../src/feed/replica/replica.ts';
import { scopeOf } from '../../../../src/feed/replica/scope.ts';
import { prepareIndex } from '../../../../src/feed/search/indexer.ts';
import { distanceBetween } from '../../../../src/feed/search/matches.ts';
import { searchHere } from '../../../../src/feed/search/search-here.ts';
import type { LogChange } from '../../../../src/feed-log/types.ts';
import {
  aClinic,
  aGuide,
  anOrganization,
  aSite,
  publish,
  withdraw,
} from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';

const words = ['alpha', 'beta', 'gamma', 'delta', 'beyond', 'alphabet'];
const someWords = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((all) => all.join(' '));

function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const rest = distance(one.slice(1), other.slice(1));
  if (one[0] === other[0]) return rest;
  return 1 + Math.min(rest, distance(one.slice(1), other), distance(one, other.slice(1)));
}

describe('the distance of two words', () => {
  it('is how many letters differ, and no more is told than is asked for', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(letters, letters, fc.nat(2), (one, other, most) => {
        const expected = Math.min(distance(one, other), most + 1);
        expect(distanceBetween(one, other, most)).toBe(expected);
      }),
    );
  });
});

describe('a search of a replica that moves', () => {
  const searcher = searchHere();
  const reading: Pick<Reading, 'chain' | 'allowed'> = {
    chain: ['en', 'ru'],
    allowed: ['ru', 'en'],
  };
  const sites = [
    aSite({ locales: ['ru', 'en'] }),
    aSite({ locales: ['ru', 'en'], machineTexts: true }),
  ];
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const text = fc.oneof(
    someWords.map((en) => ({ en })),
    someWords.map((ru) => ({ ru })),
    fc.record({ ru: someWords, en: someWords }),
  );
  const change: fc.Arbitrary<LogChange> = fc.oneof(
    fc.record({ id, name: text, summary: text }).map((fields) => publish(aClinic(fields))),
    fc.record({ id, made: someWords }).map(
      ({ id: of, made }): LogChange => ({
        ...publish(aClinic({ id: of, summary: { 'en~machine': made } })),
        type: 'clinic~machine',
      }),
    ),
    id.map((of) => withdraw({ id: of, type: 'clinic' })),
  );
  const storeOf = (log: ReturnType<typeof aLog>): Replica => {
    const store = createReplica('anew');
    for (const entry of log.entries()) store.apply([entry]);
    return store;
  };

  it('finds what an index made anew would, with the same scores', () => {
    return fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 8, size: 'max' }),
        async (batches) => {
          const log = aLog();
          const store = createReplica('lived');
          for (const batch of batches) {
            for (const entry of log.append(batch)) store.apply([entry]);
            const anew = storeOf(log);
            for (const site of sites) {
              for (const query of ['alpha', 'beta gamma', 'delt']) {
                const found = await Promise.all(
                  [store, anew].map(async (of) => {
                    const wanted = { query, types: null, country: null, ...reading };
                    const hits = await searcher.search(of, scopeOf(of, site), wanted);
                    return hits.best.map(({ id: each, score }) => [each, score.toFixed(9)]);
                  }),
                );
                expect(found[0]).toEqual(found[1]);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is worth the same', () => {
  it('comes in one order, whatever was published first', async () => {
    const searcher = searchHere();
    const items = [
      anOrganization({ id: 'b', name: { ru: 'Глаза' } }),
      aGuide({ id: 'b', title: { ru: 'Глаза' } }),
    ];
    const orders = [items, items.toReversed()].map(async (each) => {
      const replica = createReplica('one-epoch');
      replica.apply(aLog(...each.map((item) => publish(item))).entries());
      const wanted = { query: 'глаза', types: null, country: null };
      const reader = { chain: ['ru' as const], allowed: ['ru' as const] };
      const scope = scopeOf(replica, aSite());
      const hits = await searcher.search(replica, scope, { ...wanted, ...reader });
      return hits.best.map(({ type }) => type);
    });
    expect(await Promise.all(orders)).toEqual([
      ['guide', 'organization'],
      ['guide', 'organization'],
    ]);
  });
});

describe('a search index', () => {
  it.each([
    ['is kept for the replica that it was made of', { identity: 'one', seq: 5 }, 5],
    ['is made anew for another replica', { identity: 'two', seq: 5 }, 0],
    ['is made anew when a power cut has set its replica back', { identity: 'one', seq: 4 }, 0],
  ])('%s', (_, replica, seq) => {
    const database = openDatabase(inMemory);
    prepareIndex(database, 'main', { identity: 'one', seq: 0 });
    database.run('UPDATE search_state SET seq = 5');
    prepareIndex(database, 'main', replica);
    expect(database.one('SELECT seq FROM search_state')).toEqual([seq]);
    database.close();
  });
});
