import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aSite, publish } from '../../support/feed-items.ts';
import { aLog } from '../../support/feed-log.ts';
import { aNode, anEmptyCopy, poll, versionsIn } from '../../support/site-copies.ts';
import { anOfferCalendar } from './an-offer-calendar.ts';

const sites = { all: [], ru: ['RU'], kr: ['KR'] };
const siteIds = Object.keys(sites);
const node = fc.constantFrom(0 as const, 1 as const);

const step = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    id: fc.constantFrom('a', 'b', 'c'),
    from: fc.nat(20),
    days: fc.nat(10),
    price: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ do: fc.constant('pass' as const), hours: fc.integer({ min: -120, max: 120 }) }),
  fc.record({ do: fc.constantFrom('serveDue' as const, 'takeOver' as const, 'purge' as const) }),
  fc.record({ do: fc.constantFrom('follow' as const, 'restart' as const), node }),
  ...[1, 2].map(() =>
    fc.record({
      do: fc.constant('poll' as const),
      site: fc.constantFrom(...siteIds),
      node,
      first: fc.integer({ min: 1, max: 3 }),
    }),
  ),
);

it('the feed brings every copy to the offers that hold now, when nothing but time has passed, or the clock was set back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const log = aLog(
        ...Object.entries(sites).map(([id, countries]) => publish(aSite({ id, countries }))),
      );
      const calendar = anOfferCalendar(log);
      const nodes = [aNode(log), aNode(log)] as const;
      const copies = new Map(siteIds.map((id) => [id, anEmptyCopy()] as const));
      for (const each of steps) {
        if (each.do === 'write') {
          const { id, from, days, price } = each;
          calendar.write(id, { from, to: from + days, price });
        } else if (each.do === 'pass') calendar.pass(each.hours);
        else if (each.do === 'purge') log.purge();
        else if (each.do === 'follow' || each.do === 'restart') await nodes[each.node][each.do]();
        else if (each.do === 'poll') {
          const copy = copies.get(each.site);
          const view = nodes[each.node].view(each.site);
          if (copy && view) poll(copy, view, each.first);
        } else calendar[each.do]();
      }
      calendar.serveDue();
      for (const each of nodes) for (const _ of [1, 2]) await each.follow();
      for (const [id, copy] of copies) {
        for (const each of nodes) {
          const view = each.view(id);
          if (!view) throw new Error('the site is there');
          while (poll(copy, view, 2)) {
            // Until there is no more.
          }
          expect(copy.items).toEqual(versionsIn(view));
        }
        const holding = id === 'kr' ? [] : calendar.holding();
        expect([...copy.items.keys()].sort()).toEqual(
          holding.map((offer) => `offer ${offer}`).sort(),
        );
      }
    }),
    { numRuns: 400 },
  );
});
