import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SiteItem } from '../../../src/contract/index.ts';
import { changesAfter } from '../../../src/feed/changes/changes.ts';
import type { Position } from '../../../src/feed/changes/token.ts';
import type { Replica } from '../../../src/feed/replica/replica.ts';
import { createViews } from '../../../src/feed/replica/view.ts';
import { aSite, keyOf } from '../../support/feed-items.ts';
import type { TestFeed } from '../../support/feed-server.ts';
import { aWorld, machineSteps, type Step } from './a-world.ts';

const texts = ['Принимать 5 мг', 'Принимать 50 мг', 'Пить 5 мг', 'عيادة'];
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(
    'edit',
    'move',
    'hide',
    'show',
    'approve',
    'draft',
    'draft',
    'reject',
    'toggle',
  ),
  id: fc.constantFrom('a', 'b', 'c'),
  locale: fc.constantFrom('ar', 'en'),
  leaf: fc.constantFrom('name', 'summary'),
  text: fc.constantFrom(...texts),
});
const poll = fc.record({
  do: fc.constant('poll' as const),
  site: fc.constantFrom('all', 'ru'),
  first: fc.integer({ min: 1, max: 3 }),
});
const rule = fc.record({ serveMachine: fc.boolean(), withdrawChanged: fc.boolean() });

const about = `id slug version updatedAt locale direction availableLocales machineFields
  fallbackFields { field locale } translation { state reviewedAt stale completeness }
  localeUpdates { locale updatedAt complete }
  ... on Clinic { name summary }`;
const lists = ['ar', 'en', 'ko'].map(
  (locale) =>
    `${locale}: clinics(locale: "${locale}") { totalCount edges { cursor node { ${about} } } }`,
);
const everything = `{ ${lists.join(' ')} }`;
const changes = `query ($since: String, $first: Int) {
  changes(since: $since, first: $first, locale: "ar") {
    nextToken hasMore changes { seq id type kind version locales node { ${about} } } } }`;

/** A site that asks a feed: what it is told, byte by byte, but for the tokens. */
function aReader(feed: TestFeed, site: string) {
  let since: string | null = null;
  const headers = { authorization: `Bearer ${keyOf(site)}` };
  return {
    async readAll(): Promise<unknown> {
      const url = `/graphql?query=${encodeURIComponent(everything)}`;
      const answer = await feed.request({ url, headers });
      return [answer.body, answer.headers.etag];
    },
    async poll(first: number): Promise<{ told: string; hasMore: boolean }> {
      const { body } = await feed.request({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query: changes, variables: { since, first } },
      });
      const { nextToken, hasMore } = JSON.parse(body).data.changes;
      since = nextToken;
      return { told: body.replace(nextToken, ''), hasMore };
    },
  };
}

// Both worlds are written in the same minute, a minute a step.
const start = Date.parse('2026-03-01T00:00:00.000Z');
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

it('machine texts are without a trace for a site that takes none', async () => {
  const steps = fc.array(fc.oneof({ arbitrary: step, weight: 3 }, poll), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(rule, steps, async (serving, sequence) => {
      vi.setSystemTime(start);
      const worlds = [aWorld(serving), aWorld({ ...serving, serveMachine: false })] as const;
      const readers = new Map(
        ['all', 'ru'].map((site) => [site, worlds.map(({ feed }) => aReader(feed, site))]),
      );
      const both = async <T>(
        site: string,
        ask: (reader: ReturnType<typeof aReader>) => Promise<T>,
      ) => {
        const [real, pure] = await Promise.all((readers.get(site) ?? []).map(ask));
        expect(real).toEqual(pure);
        return real;
      };
      for (const [minute, each] of sequence.entries()) {
        vi.setSystemTime(start + 60_000 * (minute + 1));
        if (each.do === 'poll') {
          await both(each.site, (reader) => reader.poll(each.first));
          continue;
        }
        worlds[0].take(each);
        if (!machineSteps.includes(each.do)) worlds[1].take(each);
      }
      for (const site of ['all', 'ru']) {
        await both(site, (reader) => reader.readAll());
        for (let more: boolean | undefined = true; more; ) {
          more = (await both(site, (reader) => reader.poll(2)))?.hasMore;
        }
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

type Copy = { items: Map<string, string>; since: Position | null };

function pollOnce({ copy, site, store }: { copy: Copy; site: SiteItem; store: Replica }): boolean {
  const page = changesAfter({ view: createViews()(store, site), since: copy.since, first: 2 });
  for (const { id, version, entry } of page.changes) {
    if (entry) copy.items.set(id, version);
    else copy.items.delete(id);
  }
  copy.since = page.next;
  return page.hasMore;
}

it('bring the copy of a site that takes them to all that it sees', () => {
  const ask = fc.constant({ do: 'poll' as const });
  const steps = fc.array(fc.oneof({ arbitrary: step, weight: 3 }, ask), { maxLength: 60 });
  const site = aSite({ id: 'taker', machineTexts: true });
  fc.assert(
    fc.property(rule, steps, (serving, sequence) => {
      const { feed, take } = aWorld(serving);
      const store = feed.node.replica() as Replica;
      const copy: Copy = { items: new Map(), since: null };
      for (const each of sequence) {
        if (each.do === 'poll') pollOnce({ copy, site, store });
        else take(each);
      }
      while (pollOnce({ copy, site, store })) {
        // Until there is no more.
      }
      const seen = createViews()(store, site).list('clinic');
      expect(copy.items).toEqual(new Map(seen.map(({ id, version }) => [id, version])));
    }),
    { numRuns: 200 },
  );
});
