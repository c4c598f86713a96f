import fc from 'fast-check';
import { expect } from 'vitest';
import { machineEdition } from '../../src/contract/editions.ts';
import type { PublicItem, SiteItem } from '../../src/contract/index.ts';
import { everyone } from '../../src/feed-log/audience.ts';
import { entryKey } from '../../src/feed-log/plan.ts';
import type { LogChange } from '../../src/feed-log/types.ts';
import type { Locale } from '../../translations/locales.ts';
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
} from './feed-items.ts';
import type { TestFeed } from './feed-server.ts';

const locales = ['ru', 'en'] as const;
const ofRussia = { countries: ['RU'], locales: [...locales], rateLimit: 1e9 };

/** Sites that may not see all. */
export const sites: Record<string, SiteItem> = {
  'a site of one country': aSite(ofRussia),
  'a site that takes machine texts': aSite({ ...ofRussia, machineTexts: true }),
  'a site of some types': aSite({ ...ofRussia, types: ['clinic', 'doctor', 'specialty', 'offer'] }),
};
export const aSiteOfThose = fc.constantFrom(...Object.values(sites));
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

const translationsOf = (text: Record<string, string>): PublicItem['translations'] =>
  Object.fromEntries(
    Object.keys(text).map((locale) => [
      locale,
      {
        state: locale === 'ru' ? 'source' : 'approved',
        reviewedAt: locale === 'ru' ? null : '2024-06-01T00:00:00.000Z',
        ...{ stale: false, completeness: 1 },
      },
    ]),
  );

const aSource = { publisher: null, url: null, published: null, language: null };

type Draw = {
  id: string;
  name: Record<string, string>;
  summary: Record<string, string>;
  refs: string[];
  ref: string;
};

export const step = fc.record({
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
  moves: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What happens to an item: as it is, and as it would be if the site's own items were all. */
export type Event = { world: LogChange[]; without: LogChange[] };

/**
 * What steps come to for a site. Items h, i and j are others'. Of a, b and c, some come to be so, and
 * are then as if withdrawn; and some of those come back.
 *
 * @param gone the keys of those that are others' by now: it is brought on.
 */
export function eventsOf(steps: readonly Step[], site: SiteItem, gone: Set<string>): Event[] {
  return steps.map(({ maker, fate, other, moves, ...draw }): Event => {
    const item = {
      ...(makers[maker] as (typeof makers)[number])(draw),
      translations: translationsOf(draw.name),
      sources: [{ ...aSource, title: draw.ref }],
    };
    const ofAll = { locales: Object.keys(item.translations) as Locale[] };
    const key = entryKey(item);
    const isServed = site.types.length === 0 || site.types.includes(item.type);
    const isOthers = 'hij'.includes(draw.id) || gone.has(key);
    const both = (...changes: LogChange[]) => ({ world: changes, without: changes });
    const inOne = (change: LogChange) => ({ world: [change], without: [] });
    const machine: LogChange = { ...publish(item, ofAll), type: machineEdition(item.type) };
    if (fate === 'machine') {
      return isOthers || !isServed || !site.machineTexts ? inOne(machine) : both(machine);
    }
    const removed = { ...withdraw(item), version: 'deleted' };
    const shown = publish(item, { audience: inCountry('RU'), ...ofAll });
    if (!isServed) return inOne(fate === 'withdraw' ? removed : shown);
    const hidden = publish(item, { audience: other, ...ofAll });
    if ('hij'.includes(draw.id)) return inOne(fate === 'withdraw' ? removed : hidden);
    if (!moves) {
      if (isOthers) return inOne(fate === 'withdraw' ? removed : hidden);
      return both(fate === 'withdraw' ? removed : shown);
    }
    if (!isOthers) {
      gone.add(key);
      return { world: [hidden], without: [removed] };
    }
    gone.delete(key);
    // Its machine edition may have become another while it was others'.
    return both(shown, { ...machine, item: null, version: 'deleted', textLocales: undefined });
  });
}

/** Four searches. */
export const queries = fc.array(
  fc.record({
    query: someWords(asked, 3),
    types: fc.constantFrom(null, ['CLINIC'], ['DOCTOR', 'SPECIALTY'], ['OFFER', 'PROCEDURE']),
    country: fc.constantFrom(null, 'RU'),
    locale: fc.constantFrom(...locales),
  }),
  { minLength: 4, maxLength: 4 },
);

type Queries = typeof queries extends fc.Arbitrary<infer T> ? T : never;

/** The variables that the documents need. */
export const variablesOf = (asks: Queries): Record<string, unknown> =>
  Object.fromEntries(
    asks.flatMap((query, n) =>
      Object.entries(query).map(([name, value]) => [`${name}${n}`, value]),
    ),
  );

/** How the searches of a document are given: `$query0`, `$types0` and so on. */
const searches = [0, 1, 2, 3];
const argumentsOf = (n: number) =>
  `query: $query${n}, types: $types${n}, country: $country${n}, locale: $locale${n}, first: 9`;
const declared = searches.map(
  (n) => `$query${n}: String!, $types${n}: [ItemType!], $country${n}: String, $locale${n}: Locale`,
);
const found = '{ totalCount hits { name excerpt node { id slug } } }';
/** @param moments of the log, which two logs that are written one after the other do not share. */
const wholeOf = (moments: boolean) => `fragment whole on Item {
  id slug version locale availableLocales machineFields jsonLd fallbackFields { field locale }
  sources { title publisher url published } translation { state reviewedAt completeness }
  localeUpdates { locale complete ${moments ? 'updatedAt' : ''} } }`;

const documentsWith = (whole: string) => ({
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
});

type Document = keyof ReturnType<typeof documentsWith>;
const changes = `{ changes(since: null, first: 500) {
  changes { id type kind version locales node { id } } hasMore } }`;

/** Headers that tell of the request or the moment, not of content. */
const ofTheMoment = /^(date|x-request-id|x-feed-age|ratelimit.*)$/;

/** The bytes and the headers of answers to a site, by the documents asked, and all changes that it is told of. */
export async function answersOf(
  feed: TestFeed,
  variables: Record<string, unknown>,
  {
    asked = ['search', 'lists', 'one'],
    moments = true,
  }: { asked?: readonly Document[]; moments?: boolean } = {},
) {
  const documents = documentsWith(wholeOf(moments));
  const told: Record<string, { body: string; headers: Record<string, unknown> }> = {};
  for (const name of asked) {
    const parameters = new URLSearchParams({
      query: documents[name],
      variables: JSON.stringify(variables),
    });
    const { headers, body } = await feed.request({ method: 'GET', url: `/graphql?${parameters}` });
    expect(JSON.parse(body).errors).toBeUndefined();
    // What may have been made from anything is as of now.
    const isOfNow = `${headers['surrogate-key']}`.split(' ').includes('log');
    const isKept = (header: string) =>
      !ofTheMoment.test(header) && !(isOfNow && header === 'last-modified');
    const kept = Object.entries(headers).filter(([header]) => isKept(header));
    told[name] = { body, headers: Object.fromEntries(kept) };
  }
  return { told, changes: await feed.ask(changes) };
}
