import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SiteItem } from '../../../../src/contract/index.ts';
import { changesAfter } from '../../../../src/feed/changes/changes.ts';
import type { Position } from '../../../../src/feed/changes/token.ts';
import { createReplica, type Replica } from '../../../../src/feed/replica/replica.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import { everyone } from '../../../../src/feed-log/audience.ts';
import { aClinic, aSite, inCountry, publish, withdraw } from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';

/** A site's copy of the feed, kept by the rules that the schema tells its readers. */
type Copy = { items: Map<string, string>; since: Position | null };

const sites = [
  aSite({ id: 'ru', countries: ['RU'] }),
  aSite({ id: 'kr', countries: ['KR'] }),
  aSite({ id: 'all' }),
  aSite({ id: 'doctors', types: ['doctor'] }),
];

const audiences = [
  inCountry('RU'),
  inCountry('KR'),
  inCountry('RU', 'KR'),
  { ...everyone, allowed: ['ru'] },
  { ...everyone, denied: ['ru'] },
];

const edit = fc.record({
  do: fc.constantFrom('publish' as const, 'publish' as const, 'withdraw' as const),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  beds: fc.integer({ min: 0, max: 3 }),
  audience: fc.constantFrom(...audiences),
});
const poll = fc.record({
  do: fc.constant('poll' as const),
  site: fc.nat(sites.length - 1),
  first: fc.integer({ min: 1, max: 4 }),
});

function pollOnce({
  copy,
  site,
  store,
  first,
}: {
  copy: Copy;
  site: SiteItem;
  store: Replica;
  first: number;
}) {
  const view = createViews()(store, site);
  const page = changesAfter({ view, since: copy.since, first });
  let last = copy.since?.seq ?? 0;
  for (const { seq, id, version, entry } of page.changes) {
    expect(seq).toBeGreaterThan(last);
    last = seq;
    if (entry) copy.items.set(id, version);
    else copy.items.delete(id);
  }
  copy.since = page.next;
  return page;
}

const seenBy = (site: SiteItem, store: Replica) =>
  new Map(
    createViews()(store, site)
      .list('clinic')
      .map(({ id, version }) => [id, version]),
  );

it('the feed brings every copy to what its site sees, and tells it of nothing it could never see', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(edit, edit, poll), { maxLength: 80 }), (steps) => {
      const log = aLog();
      const store = createReplica(log.epoch());
      const copies = sites.map((): Copy => ({ items: new Map(), since: null }));
      const everSeen = sites.map(() => new Set<string>());

      for (const step of steps) {
        if (step.do === 'poll') {
          const [copy, site] = [copies[step.site], sites[step.site]];
          if (!copy || !site) continue;
          const { changes } = pollOnce({ copy, site, store, first: step.first });
          for (const { id } of changes) expect(everSeen[step.site]).toContain(id);
          continue;
        }
        const item = aClinic({ id: step.id, beds: step.beds });
        const { audience } = step;
        const change = step.do === 'publish' ? publish(item, { audience }) : withdraw(item);
        for (const entry of log.append([change])) store.apply([entry]);
        for (const [index, site] of sites.entries()) {
          for (const id of seenBy(site, store).keys()) everSeen[index]?.add(id);
        }
      }

      for (const [index, site] of sites.entries()) {
        const copy = copies[index] as Copy;
        for (let more = true; more; ) more = pollOnce({ copy, site, store, first: 3 }).hasMore;
        expect(copy.items).toEqual(seenBy(site, store));
        expect(pollOnce({ copy, site, store, first: 3 }).changes).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
