import type { Localized, PublicItem, RichText } from '../../../src/contract/index.ts';
import type { LogChange } from '../../../src/feed-log/types.ts';
import {
  aClinic,
  aDestination,
  aDoctor,
  aGuide,
  anEvent,
  anOffer,
  anOrganization,
  aPackage,
  aPrice,
  aProcedure,
  aSpecialty,
  inCountry,
  publish,
} from '../../../tests/support/feed-items.ts';
import { localeTags } from '../../../translations/locales.ts';
import { randomOf, someWords } from './words.ts';

/** How the documents are shared out among the types; the rest are doctors. */
const shares = {
  specialty: 0.002,
  procedure: 0.02,
  clinic: 0.1,
  offer: 0.25,
  destination: 0.01,
  package: 0.03,
  organization: 0.04,
  event: 0.03,
  guide: 0.03,
} as const;

type Kind = keyof typeof shares | 'doctor';
const kinds = [...Object.keys(shares), 'doctor'] as Kind[];

export const countries = ['RU', 'KZ', 'UZ', 'DE', 'TR', 'AE', 'KR', 'CN', 'VN', 'MN', 'FR', 'IR'];

/** Lists that others refer to are not short in a small feed: its clinics have as many specialties. */
const least: Partial<Record<Kind, number>> = { specialty: 40, procedure: 120 };

/** How many documents there are of each kind. */
export function countsFor(documents: number): Record<Kind, number> {
  const counts = Object.fromEntries(
    (Object.keys(shares) as (keyof typeof shares)[]).map((kind) => [
      kind,
      Math.max(least[kind] ?? 4, Math.round(documents * shares[kind])),
    ]),
  ) as Record<Kind, number>;
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { ...counts, doctor: documents - others };
}

export const idOf = (kind: Kind, n: number) =>
  `0190d2c4-00${String(kinds.indexOf(kind)).padStart(2, '0')}-7000-8000-${String((n * 7_919) % 1_000_003).padStart(12, '0')}`;

type Make = (n: number, of: Record<Kind, number>, random: () => number) => PublicItem;

const inAll = <T>(make: (locale: (typeof localeTags)[number]) => T) =>
  Object.fromEntries(localeTags.map((locale) => [locale, make(locale)])) as Localized<T>;

const text = (words: number, random: () => number) =>
  inAll((locale) => someWords(locale, words, random));

const node = { direction: 'ltr', format: '', indent: 0, version: 1 };

function rich(paragraphs: number, words: number, random: () => number): Localized<RichText> {
  return inAll((locale) => ({
    root: {
      ...node,
      type: 'root',
      children: Array.from({ length: paragraphs }, () => ({
        ...node,
        type: 'paragraph',
        children: [{ type: 'text', version: 1, format: 0, text: someWords(locale, words, random) }],
      })),
    },
  }));
}

/** Distinct for any two of the same kind that are less than a thousand apart. */
const some = <T>(values: readonly T[], n: number) => values[n % values.length] as T;
const translations = Object.fromEntries(
  localeTags.map((locale) => [
    locale,
    {
      state: locale === 'ru' ? ('source' as const) : ('approved' as const),
      reviewedAt: '2026-02-01T00:00:00.000Z',
      stale: false,
      completeness: 1,
    },
  ]),
);

const refs = (kind: Kind, count: number, of: Record<Kind, number>, random: () => number) => [
  ...new Set(Array.from({ length: count }, () => idOf(kind, Math.floor(random() * of[kind])))),
];

const makers: Record<Kind, Make> = {
  specialty: (n, _of, random) =>
    aSpecialty({
      name: text(2, random),
      synonyms: [text(2, random)],
      parent: n > 9 ? idOf('specialty', n % 10) : null,
    }),
  procedure: (n, of, random) =>
    aProcedure({
      name: text(3, random),
      specialty: idOf('specialty', n % of.specialty),
      summary: text(20, random),
      description: rich(3, 40, random),
      indications: text(15, random),
      preparation: text(20, random),
    }),
  clinic: (n, of, random) =>
    aClinic({
      name: text(4, random),
      originalName: `Clinic ${n}`,
      summary: text(30, random),
      description: rich(4, 35, random),
      address: text(6, random),
      city: inAll((locale) => someWords(locale, 1, randomOf(n % 300))),
      country: some(countries, n),
      location: { longitude: 30 + random() * 100, latitude: 35 + random() * 25 },
      airports: [{ iata: 'SVO', km: 30, minutes: 10 + (n % 120) }],
      specialties: refs('specialty', 8, of, random),
      procedures: refs('procedure', 6, of, random),
      beds: n % 900,
      foundedYear: 1900 + (n % 120),
      languages: [{ language: some(localeTags, n), mode: 'staff', free: true }],
      externalIds: [{ system: 'bench', value: String(n) }],
    }),
  doctor: (n, of, random) =>
    aDoctor({
      name: text(3, random),
      title: text(4, random),
      specialties: refs('specialty', 2, of, random),
      languages: [some(localeTags, n), 'ru'],
      positions: [
        { clinic: idOf('clinic', n % of.clinic), role: text(3, random), from: null, to: null },
      ],
      experienceSince: 1980 + (n % 40),
      bio: rich(2, 35, random),
    }),
  offer: (n, of, random) =>
    anOffer({
      procedure: idOf('procedure', n % of.procedure),
      clinic: idOf('clinic', n % of.clinic),
      title: text(6, random),
      price: aPrice({ from: 100 * (1 + (n % 500)), currency: some(['RUB', 'USD', 'EUR'], n) }),
      waitDays: n % 60,
      includes: [text(5, random), text(5, random)],
    }),
  destination: (n, of, random) =>
    aDestination({
      name: text(2, random),
      country: some(countries, n),
      description: rich(4, 40, random),
      clinics: refs('clinic', 3, of, random),
    }),
  package: (n, of, random) =>
    aPackage({
      title: text(5, random),
      clinic: idOf('clinic', n % of.clinic),
      days: 3 + (n % 20),
      programme: [1, 2, 3].map((day) => ({ day, text: text(12, random) })) as never,
    }),
  organization: (n, _, random) =>
    anOrganization({ name: text(4, random), city: text(1, random), country: some(countries, n) }),
  event: (_n, _, random) =>
    anEvent({ name: text(6, random), city: text(1, random), programme: rich(1, 40, random) }),
  guide: (_n, of, random) =>
    aGuide({
      title: text(6, random),
      body: rich(6, 50, random),
      related: refs('clinic', 2, of, random).map((id) => ({ type: 'clinic' as const, id })),
    }),
};

/** Clinics with doctors, offers and the rest, each with texts in all locales; always the same ones. */
export function* documents(count: number): Iterable<LogChange> {
  const of = countsFor(count);
  for (const kind of kinds) {
    for (let n = 0; n < of[kind]; n++) yield documentOf(kind, n, of);
  }
}

/** @param edition another one has other facts. */
export function documentOf(
  kind: Kind,
  n: number,
  of: Record<Kind, number>,
  edition = 0,
): LogChange {
  const random = randomOf(n * kinds.length + kinds.indexOf(kind) + 1);
  const made = makers[kind](n, of, random);
  const id = idOf(kind, n);
  const item = { ...made, id, slug: `${kind}-${n}`, translations } as PublicItem;
  if (edition > 0 && item.type === 'clinic') item.beds = 1_000 + edition;
  const audience = 'country' in item && item.country ? inCountry(item.country) : undefined;
  return publish(item, { audience, locales: [...localeTags] });
}
