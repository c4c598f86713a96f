import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PublicType, SiteItem } from '../../../../src/contract/index.ts';
import type { Database } from '../../../../src/feed/replica/database.ts';
import { createReplica, type Replica } from '../../../../src/feed/replica/replica.ts';
import { scopeOf } from '../../../../src/feed/replica/scope.ts';
import { search } from '../../../../src/feed/search/search.ts';
import { searchHere } from '../../../../src/feed/search/search-here.ts';
import { entryKey, planAppend } from '../../../../src/feed-log/plan.ts';
import type { LogChange, LogEntry } from '../../../../src/feed-log/types.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { aClinic, aSite, inCountry, publish } from '../../../support/feed-items.ts';
import { aFeed, type TestFeed } from '../../../support/feed-server.ts';
import {
  answersOf,
  aSiteOfThose,
  eventsOf,
  queries,
  step,
  variablesOf,
} from '../../../support/two-worlds.ts';

/** @param batches of changes, each appended a day after the one before. */
function storeOf(site: SiteItem, batches: readonly (readonly LogChange[])[]): Replica {
  const stored = new Map<string, LogEntry>();
  const store = createReplica('one-epoch');
  let head = 0;
  let last: LogEntry | undefined;
  for (const [day, changes] of [[publish(site)], ...batches].entries()) {
    const at = new Date(Date.UTC(2026, 1, 1 + day)).toISOString();
    for (const entry of planAppend({ head, last, at, stored, changes })) {
      head = entry.seq;
      last = entry;
      stored.set(entryKey(entry), entry);
      store.apply([entry]);
    }
  }
  return store;
}

/** Two feeds that differ in what the site may not see. */
const worlds = fc
  .record({ site: aSiteOfThose, steps: fc.array(step, { maxLength: 14 }), queries })
  .map(({ site, steps, queries }) => {
    const events = eventsOf(steps, site, new Set());
    const of = (which: 'world' | 'without') => () =>
      storeOf(
        site,
        events.map((each) => each[which]),
      );
    return { site, queries, world: of('world'), without: of('without') };
  });

/** How many statements a database is given. */
function statementsOf(database: Database, work: () => void): number {
  const spies = (['all', 'one', 'run', 'exec'] as const).map((way) => vi.spyOn(database, way));
  work();
  const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return count;
}

describe('what a site is answered', () => {
  let feeds: TestFeed[];
  beforeAll(() => {
    feeds = [aFeed(), aFeed()];
  });

  it('is the same to the byte, headers included, with and without what it may not see', async () => {
    const [one, other] = feeds as [TestFeed, TestFeed];
    await fc.assert(
      fc.asyncProperty(worlds, async ({ queries, world, without }) => {
        const [here, there] = [world(), without()];
        one.node.replace(here);
        other.node.replace(there);
        const variables = variablesOf(queries);
        expect(await answersOf(one, variables)).toEqual(await answersOf(other, variables));
        for (const replica of [here, there]) replica.close();
      }),
      // On the logs of both databases there are a thousand: tests/integration/feed/histories.test.ts.
      { numRuns: 250 },
    );
  }, 600_000);

  it('takes a search as many statements with and without what the site may not see', async () => {
    const searcher = searchHere();
    await fc.assert(
      fc.asyncProperty(worlds, async ({ site, queries, world, without }) => {
        const replicas = [world(), without()];
        for (const { query, types, country, locale } of queries) {
          const wanted = {
            ...{
              query,
              country,
              types: types?.map((type) => type.toLowerCase() as PublicType) ?? null,
            },
            ...{ chain: [locale], allowed: ['ru', 'en'] as Locale[] },
          };
          const counts = [];
          for (const replica of replicas) {
            const scope = scopeOf(replica, site);
            // The index is brought on before.
            await searcher.search(replica, scope, wanted);
            const { database } = replica;
            counts.push(statementsOf(database, () => search(database, scope, wanted)));
          }
          expect(counts[0]).toBe(counts[1]);
        }
        for (const replica of replicas) replica.close();
      }),
      { numRuns: 100 },
    );
  }, 600_000);

  it('does not help to guess a hidden word letter by letter', async () => {
    const site = aSite({ countries: ['RU'] });
    const hospital = (id: string, name: string) => aClinic({ id, name: { ru: name } });
    const store = storeOf(site, [
      ['a', 'b', 'c'].map((id) => publish(hospital(id, 'Больница'))),
      [publish(hospital('h', 'Больница Тайная'), { audience: inCountry('KR') })],
    ]);
    const scope = scopeOf(store, site);
    const asked = { types: null, country: null, chain: ['ru' as const], allowed: ['ru' as const] };
    const searcher = searchHere();
    const totals = await Promise.all(
      ['тайная', 'т', 'таи', 'ыыыы'].map(async (word) => {
        const wanted = { ...asked, query: `больница ${word}` };
        return (await searcher.search(store, scope, wanted)).total;
      }),
    );
    expect(totals).toEqual([3, 3, 3, 3]);
  });
});
