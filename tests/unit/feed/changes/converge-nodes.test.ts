import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  aClinic,
  aSite,
  aSpecialty,
  inCountry,
  publish,
  withdraw,
} from '../../../support/feed-items.ts';
import { aLog, type TestLog } from '../../../support/feed-log.ts';
import { aNode, anEmptyCopy, answersIn, poll, versionsIn } from '../../../support/site-copies.ts';

const siteIds = ['one', 'two', 'machine'];
const scopes = [[], ['RU'], ['KR']];
const audiences = [inCountry('RU'), inCountry('KR'), inCountry('RU', 'KR')];

/** In milliseconds: by then a node knows of all that was appended. */
const aMinute = 60_000;

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
    do: fc.constant('specialty' as const),
    name: fc.constantFrom('Один', 'Два', null),
    audience: fc.constantFrom(...audiences),
  }),
  fc.record({
    do: fc.constant('scope' as const),
    site: fc.constantFrom(...siteIds),
    countries: fc.constantFrom(...scopes),
  }),
  fc.record({ do: fc.constant('purge' as const) }),
  fc.record({ do: fc.constant('rebuild' as const), rare: fc.nat(3) }),
  fc.record({ do: fc.constant('elect' as const) }),
  fc.record({ do: fc.constant('backup' as const) }),
  fc.record({
    do: fc.constant('restore' as const),
    part: fc.constantFrom(undefined, undefined, 'rows' as const, 'counter' as const),
    isElected: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('follow' as const),
    node: fc.nat(1),
    later: fc.constantFrom(0, aMinute),
  }),
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

function rebuild(log: TestLog): void {
  log.rebuild(log.entries().filter(({ item }) => item !== null));
}

function elect(log: TestLog): void {
  if (!log.begin()) rebuild(log);
}

/** The last tombstone that is dropped is a machine edition's, later than all that other sites see. */
const purgedBeyondWhatASiteSees: (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[] = [
  { do: 'publish', type: 'clinic~machine', id: 'a', beds: 0, audience: inCountry('RU') },
  { do: 'withdraw', type: 'clinic~machine', id: 'a' },
  { do: 'publish', type: 'clinic~machine', id: 'd', beds: 0, audience: inCountry('RU') },
  { do: 'purge' },
];

/** A node is filled after the purge of a tombstone that a backup brings back to the log, and not to the node. */
const restoredBeforeThePurge: typeof purgedBeyondWhatASiteSees = [
  { do: 'specialty', name: 'Один', audience: inCountry('RU') },
  { do: 'follow', node: 0, later: 0 },
  { do: 'specialty', name: null, audience: inCountry('RU') },
  { do: 'publish', type: 'clinic', id: 'a', beds: 0, audience: inCountry('RU') },
  { do: 'backup' },
  { do: 'poll', site: 'one', node: 0, first: 1 },
  { do: 'purge' },
  { do: 'restart', node: 0 },
  { do: 'restore', part: undefined, isElected: false },
];

it('the feed brings every consumer to what the lists give, whatever happens to log, nodes, scopes and references', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
      const log = aLog(...siteIds.map((id) => aSiteOf(id)));
      let restore = log.backup();
      const nodes = [aNode(log), aNode(log)] as const;
      for (const node of nodes) await node.follow();
      const consumers = new Map(siteIds.map((id) => [id, anEmptyCopy({ whole: true })] as const));
      for (const each of steps) {
        if (each.do === 'publish') {
          const { id, beds, audience, type } = each;
          const item = aClinic({ id, beds, specialties: ['s'] });
          log.append([{ ...publish(item, { audience }), type }]);
        } else if (each.do === 'withdraw') {
          log.append([{ ...withdraw({ id: each.id, type: 'clinic' }), type: each.type }]);
        } else if (each.do === 'specialty') {
          const { name, audience } = each;
          const item = aSpecialty({ id: 's', name: { ru: name ?? '' } });
          log.append([name === null ? withdraw(item) : publish(item, { audience })]);
        } else if (each.do === 'scope') {
          log.append([aSiteOf(each.site, each.countries)]);
        } else if (each.do === 'purge') {
          log.purge();
        } else if (each.do === 'rebuild') {
          if (each.rare > 0) continue;
          rebuild(log);
        } else if (each.do === 'elect') {
          elect(log);
        } else if (each.do === 'backup') {
          restore = log.backup();
        } else if (each.do === 'restore') {
          restore(each.part);
          // Whatever is in the log is what there is: a worker looks at it before it writes.
          if (each.isElected || each.part) elect(log);
        } else if (each.do === 'poll') {
          const consumer = consumers.get(each.site);
          const view = nodes[each.node as 0].view(each.site);
          if (consumer && view) poll(consumer, view, each.first);
        } else if (each.do === 'follow') {
          await nodes[each.node as 0].follow(each.later);
        } else {
          await nodes[each.node as 0].restart();
        }
      }
      for (const node of nodes) await node.follow(aMinute);
      for (const [id, consumer] of consumers) {
        const view = nodes[0].view(id);
        if (!view) throw new Error('the site is there');
        while (poll(consumer, view, 2)) {
          // Until there is no more.
        }
        expect(consumer.items).toEqual(versionsIn(view));
        expect(consumer.answers).toEqual(answersIn(view));
        const elsewhere = nodes[1].view(id);
        expect(elsewhere && versionsIn(elsewhere)).toEqual(consumer.items);
      }
    }),
    { numRuns: 400, examples: [[purgedBeyondWhatASiteSees], [restoredBeforeThePurge]] },
  );
});
