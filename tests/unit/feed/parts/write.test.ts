import fc from 'fast-check';
import { execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import { createSiteStates } from '../../../../src/feed/cache/site-state.ts';
import { createTokenSealer } from '../../../../src/feed/changes/token.ts';
import { settled } from '../../../../src/feed/http/conditions.ts';
import type { SiteItem } from '../../../../src/feed/items/index.ts';
import type { LogChange } from '../../../../src/feed/log/types.ts';
import { createStore } from '../../../../src/feed/memory/store.ts';
import { createViews, type View } from '../../../../src/feed/memory/view.ts';
import { compileParts } from '../../../../src/feed/parts/compile.ts';
import { createKeptParts } from '../../../../src/feed/parts/kept.ts';
import { writeInParts } from '../../../../src/feed/parts/write.ts';
import { type FeedContext, schema, schemaInParts } from '../../../../src/feed/schema/index.ts';
import {
  aClinic,
  aDisclaimer,
  aDoctor,
  aSite,
  inCountry,
  publish,
  withdraw,
} from '../../../support/feedItems.ts';
import { aLog } from '../../../support/feedLog.ts';
import { testSecret } from '../../../support/feedServer.ts';

const russian = inCountry('RU');
const clinic = (id: string, more: Partial<Parameters<typeof aClinic>[0]> = {}) =>
  publish(aClinic({ id, slug: id, ...more }), { audience: russian });
const doctor = (id: string, name: string, at: string) =>
  publish(
    aDoctor({
      id,
      slug: id,
      name: { ru: name },
      positions: [{ clinic: at, role: { ru: 'хирург' }, from: null, to: null }],
    }),
  );
const edition = (id: string): LogChange => ({
  ...clinic(id, { name: { ru: 'Город', 'en~machine': 'City' } }),
  type: 'clinic~machine',
});

const law = { id: 'law', jurisdiction: 'SA' };
const wording = (text: string) => publish(aDisclaimer({ ...law, text: { ru: text } }));

const changes: LogChange[] = [
  clinic('a', { beds: 2, disclaimers: [{ ...law, text: { ru: 'hash' } }] }),
  clinic('a', { parent: 'b', name: { ru: 'А', en: 'A' } }),
  clinic('b', { summary: { ru: 'Кавычки " и \\ и {"place_0":1}' } }),
  publish(aClinic({ id: 'b', slug: 'b' }), { audience: inCountry('KR') }),
  clinic('broken', { insurers: null as unknown as [] }),
  withdraw({ id: 'broken', type: 'clinic' }),
  withdraw({ id: 'a', type: 'clinic' }),
  doctor('d', 'Иванов', 'a'),
  doctor('d', 'Петров', 'b'),
  doctor('e', 'Сидоров', 'a'),
  edition('a'),
  wording('Закон'),
  wording('Иной закон'),
];
const sites = [
  aSite({ id: 's1', country: 'SA' }),
  aSite({ id: 's2', countries: ['RU'], locales: ['ru', 'en'] }),
  aSite({ id: 's3', machineTexts: true, defaultLocale: 'en' }),
];

const queries = [
  `query ($n: Int = 2, $locale: Locale) { clinics(first: $n, locale: $locale) { totalCount edges { cursor node {
     id name beds parent { slug name } doctors(first: $n) { totalCount edges { node { name } } } } } } }`,
  `query ($locale: Locale) { a: clinic(slug: "a", locale: $locale) { ...named insurers } b: clinic(slug: "b") { ...named
     summary } clinics { edges { node { slug } } ...more } } fragment named on Item { __typename slug locale }
     fragment more on ClinicConnection { edges { node { country { name } } } pageInfo { endCursor } }`,
  `query ($locale: Locale) { changes { hasMore changes { seq kind node { __typename id ... on Clinic { name }
     ... on Doctor { positions { clinic { slug } } } } } } search(query: "Иванов", locale: $locale) {
     hits { name node { slug } } } }`,
  `query ($n: Int, $locale: Locale) { nodes(ids: ["Q2xpbmljOmE", "RG9jdG9yOmQ"], locale: $locale) {
     id ... on Clinic { offers(first: $n) { totalCount } } ... on Doctor { name } } }`,
  `query ($n: Int, $locale: Locale, $slug: String = "a") { clinic(slug: $slug, locale: $locale) { id ...lists name disclaimers { text }
     offers(first: $n) { totalCount } parent { slug doctors(first: $n) { edges { cursor node { ...who } } } } beds } }
     fragment lists on Clinic { doctors(first: $n) { edges { node { ...who specialties { name } } } } slug }
     fragment who on Doctor { name positions { role clinic { slug doctors(last: $n) { totalCount
       edges { node { slug } } } } } }`,
].map((text) => ({ document: parse(text), text }));

function asParts({ document, text }: (typeof queries)[number]) {
  const compiled = compileParts(schemaInParts, settled(document, {}), '');
  if (!compiled) throw new Error(`It has no parts: ${text}`);
  return { document, compiled };
}

it('gives byte for byte what the operation gives as a whole, for every site, as the log moves', () => {
  let inParts = 0;
  const step = fc.oneof(
    { weight: 1, arbitrary: fc.record({ change: fc.constantFrom(...changes) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        site: fc.constantFrom(...sites),
        query: fc.nat(queries.length - 1),
        variables: fc.record(
          {
            n: fc.constantFrom(1, 2, 3, 0),
            slug: fc.constantFrom('a', 'b'),
            locale: fc.constantFrom('ru', 'en', 'kk'),
          },
          { requiredKeys: [] },
        ),
        language: fc.constantFrom(undefined, 'en', 'ru'),
      }),
    },
  );
  const compiled = queries.map(asParts);
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
      const log = aLog(...sites.map((site) => publish(site)));
      const store = createStore(log.epoch());
      const apply = (...more: LogChange[]) => {
        for (const entry of log.append(more)) store.apply(entry);
      };
      for (const entry of log.entries()) store.apply(entry);
      const kept = createKeptParts({ maxBytes: 1e6 });
      const views = createViews();
      const stateOf = createSiteStates();
      for (const each of steps) {
        if ('change' in each) {
          apply(each.change);
          continue;
        }
        const { site, query, variables, language } = each;
        const { document, compiled: parts } = compiled[query] as (typeof compiled)[number];
        const view = views(store, site);
        const contextOf = contextsFor(language);
        const expected = execute({
          schema,
          document,
          contextValue: contextOf(view),
          variableValues: variables,
        });
        const state = stateOf(store, siteIn(view));
        const written = writeInParts(parts, kept, {
          view,
          state,
          contextOf,
          variables,
          extensions: { cost: 1 },
        });
        const isWrong = 'errors' in expected;
        expect(written === undefined).toBe(isWrong);
        if (!written) continue;
        inParts += 1;
        expect(written.bytes.toString()).toBe(
          JSON.stringify({ ...expected, extensions: { cost: 1 } }),
        );
      }
    }),
    { numRuns: 60 },
  );
  expect(inParts).toBeGreaterThan(300);
});

function contextsFor(language: string | undefined) {
  return (view: View) => {
    let isUsed = false;
    const context: FeedContext = {
      view,
      tokens: createTokenSealer(testSecret),
      acceptLanguage: () => {
        isUsed = true;
        return language;
      },
    };
    return { ...context, usesLanguage: () => isUsed };
  };
}

const siteIn = ({ store, site }: View) => store.get('site', site.id)?.item as SiteItem;
