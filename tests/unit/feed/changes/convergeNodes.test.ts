import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PolyclinicError } from '../../../../src/errors.ts';
import { changesAfter } from '../../../../src/feed/changes/changes.ts';
import type { Position } from '../../../../src/feed/changes/token.ts';
import type { SiteItem } from '../../../../src/feed/items/index.ts';
import { createCatchUp } from '../../../../src/feed/memory/catch-up.ts';
import { createMemory, type FeedMemory } from '../../../../src/feed/memory/memory.ts';
import { createStore } from '../../../../src/feed/memory/store.ts';
import { createViews, type View } from '../../../../src/feed/memory/view.ts';
import { aClinic, aSite, inCountry, publish, withdraw } from '../../../support/feedItems.ts';
import { aLog, followable, type TestLog } from '../../../support/feedLog.ts';

/** A consumer that does what docs/feed.md tells it to. */
type Consumer = {
  items: Map<string, string>;
  since: Position | null;
  /** What a sync that began anew has brought so far. */
  anew: Set<string> | null;
};

const siteIds = ['one', 'two', 'machine'];
const scopes = [[], ['RU'], ['KR']];
const audiences = [inCountry('RU'), inCountry('KR'), inCountry('RU', 'KR')];

const step = fc.oneof(
  fc.record({
    do: fc.constant('publish' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    beds: fc.nat(3),
    audience: fc.constantFrom(...audiences),
    type: fc.constantFrom('clinic' as const, 'clinic' as const, 'clinic~machine' as const),
  }),
  fc.record({
    do: fc.constant('withdraw' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    type: fc.constantFrom('clinic' as const, 'clinic~machine' as const),
  }),
  fc.record({
    do: fc.constant('scope' as const),
    site: fc.constantFrom(...siteIds),
    countries: fc.constantFrom(...scopes),
  }),
  fc.record({ do: fc.constant('purge' as const) }),
  fc.record({ do: fc.constant('rebuild' as const), rare: fc.nat(3) }),
  fc.record({ do: fc.constant('follow' as const), node: fc.nat(1) }),
  fc.record({ do: fc.constant('restart' as const), node: fc.nat(1) }),
  ...[1, 2, 3].map(() =>
    fc.record({
      do: fc.constant('poll' as const),
      site: fc.constantFrom(...siteIds),
      node: fc.nat(1),
      first: fc.integer({ min: 1, max: 3 }),
    }),
  ),
);

const aSiteOf = (id: string, countries: string[] = []) =>
  publish(aSite({ id, countries, machineTexts: id === 'machine' }));

/** A feed node that follows a log when it is told to. */
function aNode(log: TestLog) {
  let memory: FeedMemory = createMemory();
  let catchUp = createCatchUp({ memory, settleMs: 0 });
  return {
    follow: () => catchUp(followable(log)),
    async restart() {
      // From its snapshot: what it had, then what the log has beyond.
      const kept = memory.store();
      memory = createMemory();
      if (kept) {
        const store = createStore(kept.epoch);
        store.raiseHorizon(kept.horizon());
        for (const entry of kept.after(0)) store.apply(entry);
        memory.replace(store);
      }
      catchUp = createCatchUp({ memory, settleMs: 0 });
      await catchUp(followable(log));
    },
    view(siteId: string): View | undefined {
      const store = memory.store();
      const site = store?.get('site', siteId)?.item as SiteItem | undefined;
      return store && site ? createViews()(store, site) : undefined;
    },
  };
}

function poll(consumer: Consumer, view: View, first: number): boolean {
  try {
    const page = changesAfter({ view, since: consumer.since, first });
    for (const { id, version, item } of page.changes) {
      if (item) {
        consumer.items.set(id, version);
        consumer.anew?.add(id);
      } else {
        consumer.items.delete(id);
        consumer.anew?.delete(id);
      }
    }
    consumer.since = page.next;
    if (!page.hasMore && consumer.anew) {
      for (const id of consumer.items.keys()) if (!consumer.anew.has(id)) consumer.items.delete(id);
      consumer.anew = null;
    }
    return page.hasMore;
  } catch (error) {
    if (!(error instanceof PolyclinicError && error.code === 'RESYNC_REQUIRED')) throw error;
    consumer.since = null;
    consumer.anew = new Set();
    return true;
  }
}

it('brings every consumer to what the lists give, whatever happens to log, nodes and scopes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const log = aLog(...siteIds.map((id) => aSiteOf(id)));
      const nodes = [aNode(log), aNode(log)] as const;
      for (const node of nodes) await node.follow();
      const consumers = new Map(
        siteIds.map((id): [string, Consumer] => [
          id,
          { items: new Map(), since: null, anew: null },
        ]),
      );
      for (const each of steps) {
        if (each.do === 'publish') {
          const { id, beds, audience, type } = each;
          log.append([{ ...publish(aClinic({ id, beds }), { audience }), type }]);
        } else if (each.do === 'withdraw') {
          log.append([{ ...withdraw({ id: each.id, type: 'clinic' }), type: each.type }]);
        } else if (each.do === 'scope') {
          log.append([aSiteOf(each.site, each.countries)]);
        } else if (each.do === 'purge') {
          log.purge();
        } else if (each.do === 'rebuild') {
          if (each.rare > 0) continue;
          const live = log.entries().filter(({ item }) => item !== null);
          log.reset();
          log.append(live);
        } else if (each.do === 'poll') {
          const consumer = consumers.get(each.site);
          const view = nodes[each.node as 0].view(each.site);
          if (consumer && view) poll(consumer, view, each.first);
        } else {
          await nodes[each.node as 0][each.do]();
        }
      }
      for (const node of nodes) for (const _ of [1, 2]) await node.follow();
      for (const [id, consumer] of consumers) {
        const view = nodes[0].view(id);
        if (!view) throw new Error('the site is there');
        while (poll(consumer, view, 2)) {
          // Until there is no more.
        }
        const listed = view.list('clinic').map(({ id: item, version }) => [item, version]);
        expect([...consumer.items].sort()).toEqual(listed.sort());
        const elsewhere = nodes[1]
          .view(id)
          ?.list('clinic')
          .map(({ id: item, version }) => [item, version]);
        expect(elsewhere?.sort()).toEqual(listed);
      }
    }),
    { numRuns: 400 },
  );
});
