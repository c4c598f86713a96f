import { localeTags } from '../../../translations/locales.ts';
import type { Question } from './ask.ts';
import { countries, countsFor, idOf } from './documents.ts';
import { wordOf } from './words.ts';

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');

const fields = 'id slug name summary city kind beds locale availableLocales updatedAt version';

const byId = `query ($id: ID!, $other: String) {
  other: clinic(slug: $other) { slug }
  clinic(id: $id, locale: "en") { ${fields} description { html } } }`;
const firstPage = `query ($other: String) {
  other: clinic(slug: $other) { slug }
  clinics(first: 20, locale: "en") { totalCount edges { node { ${fields} } } } }`;
const filtered = `query ($country: String, $specialty: ID, $other: String) {
  other: clinic(slug: $other) { slug }
  clinics(first: 5, locale: "en", filter: { country: $country, specialty: $specialty }) {
    totalCount edges { node { ${fields} } } } }`;
const ordered = `query ($country: String, $other: String) {
  other: clinic(slug: $other) { slug }
  clinics(first: 5, locale: "en", orderBy: BEDS_DESC, filter: { country: $country }) {
    totalCount edges { node { ${fields} } } } }`;
const found = `query ($query: String!, $locale: Locale, $other: String) {
  other: clinic(slug: $other) { slug }
  search(query: $query, locale: $locale, first: 10) { totalCount hits { name excerpt node { id slug } } } }`;
const changed = `query ($other: String) {
  other: clinic(slug: $other) { slug }
  changes(first: 100, locale: "en") { changes { seq id type kind version node { id slug } } nextToken hasMore } }`;

const someClinics = 100;

const asking = (query: string, variables: Record<string, unknown>): Question => ({
  query,
  variables,
});

/** What is asked of a feed with so many documents, each time for something else. */
export function askedOf(documents: number) {
  const of = countsFor(documents);
  const clinic = (n: number) => idOf('clinic', (n * 31) % of.clinic);
  /** As many as the smallest feed has, from all over. */
  const someClinic = (n: number) =>
    idOf('clinic', (n % someClinics) * Math.floor(of.clinic / someClinics));
  const specialty = (n: number) => globalId('Specialty', idOf('specialty', n % of.specialty));
  const other = (n: number) => `none-${n}`;
  const country = (n: number) => countries[n % countries.length];
  const locale = (n: number) => localeTags[n % localeTags.length] ?? 'en';
  return {
    byId: (n: number) => asking(byId, { id: globalId('Clinic', someClinic(n)), other: other(n) }),
    byAnyId: (n: number) => asking(byId, { id: globalId('Clinic', clinic(n)), other: other(n) }),
    firstPage: (n: number) => asking(firstPage, { other: other(n) }),
    filter: (n: number) =>
      asking(filtered, { country: country(n), specialty: specialty(n % 4), other: other(n) }),
    order: (n: number) => asking(ordered, { country: country(n), other: other(n) }),
    search: (n: number) =>
      asking(found, {
        query: wordOf(locale(n), 300 + (n % 500)),
        locale: locale(n),
        other: other(n),
      }),
    changes: (n: number) => asking(changed, { other: other(n) }),
  };
}

export type Asked = keyof ReturnType<typeof askedOf>;
