import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublicItem } from '../../../../src/contract/index.ts';
import { createReplica, type Replica } from '../../../../src/feed/replica/replica.ts';
import { scopeOf } from '../../../../src/feed/replica/scope.ts';
import { searchHere } from '../../../../src/feed/search/search-here.ts';
import { everyone } from '../../../../src/feed-log/audience.ts';
import { entryKey, planAppend } from '../../../../src/feed-log/plan.ts';
import type { LogChange, LogEntry } from '../../../../src/feed-log/types.ts';
import {
  aClinic,
  aDoctor,
  aGuide,
  anOffer,
  anOrganization,
  aProcedure,
  aSite,
  aSpecialty,
  inCountry,
  publish,
  withdraw,
} from '../../../support/feed-items.ts';
import { aFeed, type TestFeed } from '../../../support/feed-server.ts';

const locales = ['ru', 'en'] as const;
const sites = [
  aSite({ countries: ['RU'], locales: [...locales], rateLimit: 1e9 }),
  aSite({ countries: ['RU'], locales: [...locales], rateLimit: 1e9, machineTexts: true }),
];
const others = [
  inCountry('KR'),
  { ...everyone, allowed: ['other'] },
  { ...everyone, denied: ['site-1'] },
];

const words = [
  'больница',
  'больницы',
  'сердце',
  'сердца',
  'глаза',
  'глазная',
  'почка',
  'eye',
  'heart',
];
const asked = [...words, 'боль', 'сердцу', 'глазнаа', 'больнитса', 'e', 'п', 'hearts'];
const someWords = (from: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const text = fc.oneof(
  someWords(words, 4).map((ru) => ({ ru })),
  fc.record({ ru: someWords(words, 3), en: someWords(words, 3) }),
);

/** Ids of which some are there, some are hidden, and some are neither. */
const ids = ['a', 'b', 'c', 'h', 'i', 'j'] as const;
const refs = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });
const ref = fc.constantFrom(...ids);

const makers: ((draw: Draw) => PublicItem)[] = [
  ({ id, name, summary, refs: specialties }) =>
    aClinic({ id, name, summary, specialties, procedures: specialties }),
  ({ id, name, summary, refs: specialties }) =>
    aDoctor({
      id,
      name,
      specialties,
      positions: specialties.map((clinic) => ({ clinic, role: summary, from: null, to: null })),
    }),
  ({ id, name, summary }) => aSpecialty({ id, name, synonyms: [summary] }),
  ({ id, name, summary, ref: specialty }) => aProcedure({ id, name, summary, specialty }),
  ({ id, name, ref: clinic }) => anOffer({ id, title: name, clinic, procedure: clinic }),
  ({ id, name, ref: host }) => anOrganization({ id, name, host }),
  ({ id, name, refs: related }) =>
    aGuide({ id, title: name, related: related.map((each) => ({ type: 'clinic', id: each })) }),
];

type Draw = {
  id: string;
  name: Record<string, string>;
  summary: Record<string, string>;
  refs: string[];
  ref: string;
};

/** What happens to an item, in both worlds or, where only others may see it, in one. */
type Event = { at: string; world: LogChange; without: LogChange | null };

const step = fc.record({
  maker: fc.nat(makers.length - 1),
  id: ref,
  name: text,
  summary: text,
  refs,
  ref,
  fate: fc.constantFrom(
    'publish' as const,
    'publish' as const,
    'withdraw' as const,
    'machine' as const,
  ),
  other: fc.constantFrom(...others),
  leaves: fc.boolean(),
});

/** Items h, i and j are others'. Of a, b and c, some come to be so, and are then as if withdrawn. */
function eventsOf(
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
): Event[] {
  const gone = new Set<string>();
  return steps.flatMap(({ maker, fate, other, leaves, ...draw }, n): Event[] => {
    const item = (makers[maker] as (typeof makers)[number])(draw);
    const key = entryKey(item);
    const at = new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
    const isOthers = 'hij'.includes(draw.id) || gone.has(key);
    const machine: LogChange = { ...publish(item), type: `${item.type}~machine` };
    if (fate === 'machine') return [{ at, world: machine, without: isOthers ? null : machine }];
    const removed = { ...withdraw(item), version: 'deleted' };
    if (fate === 'withdraw') return [{ at, world: removed, without: isOthers ? null : removed }];
    const hidden = publish(item, { audience: other });
    if (isOthers) return [{ at, world: hidden, without: null }];
    const shown = publish(item, { audience: inCountry('RU') });
    if (!leaves) return [{ at, world: shown, without: shown }];
    gone.add(key);
    return [{ at, world: hidden, without: removed }];
  });
}

function storeOf(
  site: (typeof sites)[number],
  events: readonly { at: string; change: LogChange | null }[],
) {
  const stored = new Map<string, LogEntry>();
  const store = createReplica('one-epoch');
  let head = 0;
  for (const { at, change } of [
    { at: '2025-01-01T00:00:00.000Z', change: publish(site) },
    ...events,
  ]) {
    if (!change) continue;
    const last = [...stored.values()].sort((one, other) => one.seq - other.seq).at(-1);
    for (const entry of planAppend({ head, last, at, stored, changes: [change] })) {
      head = entry.seq;
      stored.set(entryKey(entry), entry);
      store.apply([entry]);
    }
  }
  return store;
}

/** Two feeds that differ in what the site may not see. */
const worlds = fc
  .record({
    site: fc.constantFrom(...sites),
    steps: fc.array(step, { maxLength: 14 }),
    queries: fc.array(
      fc.record({
        query: someWords(asked, 3),
        types: fc.constantFrom(null, ['CLINIC'], ['DOCTOR', 'SPECIALTY'], ['OFFER', 'PROCEDURE']),
        country: fc.constantFrom(null, 'RU'),
        locale: fc.constantFrom(...locales),
      }),
      { minLength: 4, maxLength: 4 },
    ),
  })
  .map(({ site, steps, queries }) => {
    const events = eventsOf(steps);
    return {
      site,
      queries,
      world: () =>
        storeOf(
          site,
          events.map(({ at, world }) => ({ at, change: world })),
        ),
      without: () =>
        storeOf(
          site,
          events.map(({ at, without }) => ({ at, change: without })),
        ),
    };
  });

/** How the searches of a document are given: `$query0`, `$types0` and so on. */
const searches = [0, 1, 2, 3];
const argumentsOf = (n: number) =>
  `query: $query${n}, types: $types${n}, country: $country${n}, locale: $locale${n}, first: 9`;
const declared = searches.map(
  (n) => `$query${n}: String!, $types${n}: [ItemType!], $country${n}: String, $locale${n}: Locale`,
);
const found = '{ totalCount hits { name excerpt node { id slug } } }';
const whole = `fragment whole on Item { id slug version locale availableLocales machineFields jsonLd
  fallbackFields { field locale } }`;

const documents = {
  search: `query (${declared.join(', ')}) {
    ${searches.map((n) => `s${n}: search(${argumentsOf(n)}) ${found}`).join('\n')} }`,
  lists: `{
    clinics(orderBy: NAME_ASC) { totalCount pageInfo { hasNextPage endCursor }
      edges { cursor node { ...whole specialties { name } doctors { totalCount }
        offers { totalCount } procedures { name } } } }
    doctors(filter: { country: "RU" }) { totalCount
      edges { node { ...whole positions { role clinic { id } } } } }
    specialties { totalCount edges { cursor node { ...whole parent { id } } } }
    organizations { totalCount edges { node { ...whole host { id } } } }
    manifest { type count hash entries { id version hash } } } ${whole}`,
  one: `{ nodes(ids: [${['Clinic:a', 'Doctor:b', 'Specialty:h', 'Guide:c']
    .map((id) => JSON.stringify(Buffer.from(id).toString('base64url')))
    .join(', ')}]) { ...whole
    ... on Clinic { specialties { name } procedures { name } }
    ... on Doctor { positions { clinic { name } } }
    ... on Guide { related { id } } } } ${whole}`,
};
const changes = `{ changes(since: null, first: 500) {
  changes { id type kind version locales node { id } } hasMore } }`;

/** Headers that tell of the request or the moment, not of content. */
const ofTheMoment = /^(date|x-request-id|x-feed-age|ratelimit.*)$/;

async function answersOf(feed: TestFeed, store: Replica, variables: Record<string, unknown>) {
  feed.node.replace(store);
  const told: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(documents)) {
    const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const { headers, body } = await feed.request({ method: 'GET', url: `/graphql?${parameters}` });
    expect(JSON.parse(body).errors).toBeUndefined();
    // What may have been made from anything is as of now.
    const isOfNow = `${headers['surrogate-key']}`.split(' ').includes('log');
    const isKept = (header: string) =>
      !ofTheMoment.test(header) && !(isOfNow && header === 'last-modified');
    const kept = Object.entries(headers).filter(([header]) => isKept(header));
    told[name] = { body, headers: Object.fromEntries(kept) };
  }
  return { ...told, changes: await feed.ask(changes) };
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
        const variables = Object.fromEntries(
          queries.flatMap((query, n) =>
            Object.entries(query).map(([name, value]) => [`${name}${n}`, value]),
          ),
        );
        const [here, there] = [world(), without()];
        const told = await answersOf(one, here, variables);
        expect(told).toEqual(await answersOf(other, there, variables));
        for (const replica of [here, there]) replica.close();
      }),
      { numRuns: 1_000 },
    );
  }, 600_000);

  it('does not help to guess a hidden word letter by letter', async () => {
    const store = storeOf(
      sites[0] as (typeof sites)[number],
      [
        ...Array.from({ length: 3 }, (_, n) =>
          publish(aClinic({ id: `c${n}`, name: { ru: 'Больница' } })),
        ),
        publish(aClinic({ id: 'h', name: { ru: 'Больница Тайная' } }), {
          audience: inCountry('KR'),
        }),
      ].map((change) => ({ at: '2026-01-01T00:00:00.000Z', change })),
    );
    const scope = scopeOf(store, sites[0] as (typeof sites)[number]);
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
