import { minutesToAirport } from '../../contract/care.ts';
import type { GeoPoint } from '../../contract/common.ts';
import type {
  DestinationItem,
  ItemOf,
  Localized,
  PublicItem,
  PublicType,
} from '../../contract/index.ts';
import { localesWithText } from '../locale/about.ts';

type Value = string | number | boolean | null | undefined;

/** What the items of a type are filtered and ordered by, beside their relations. */
type Facets<T extends PublicType> = {
  /** Codes, numbers and flags; null for none. */
  values?: Record<string, (item: ItemOf<T>) => Value | readonly Value[]>;
  /** Texts, as each reader is served them. */
  labels?: Record<string, (item: ItemOf<T>) => Localized>;
  place?: (item: ItemOf<T>) => GeoPoint | null;
};

/** Stands for every country where an item is for all of them. */
export const anywhere = '*';

const lower = (tags: readonly string[]) => tags.map((tag) => tag.toLowerCase());
const forAllOr = (codes: readonly string[]) => (codes.length === 0 ? [anywhere] : codes);
const moment = (at: string | null) => (at === null ? null : Date.parse(at));

/** The months of a season, which may go over the new year; all of them where there is none. */
function monthsOf(season: DestinationItem['season']): number[] {
  const { from, to } = season ?? { from: 1, to: 12 };
  const length = (to - from + 12) % 12;
  return Array.from({ length: length + 1 }, (_, index) => ((from - 1 + index) % 12) + 1);
}

/** By type and name: a filter or an order names one of these. */
export const facets: { readonly [T in PublicType]: Facets<T> } = {
  clinic: {
    values: {
      country: ({ country }) => country,
      subdivision: ({ subdivision }) => subdivision,
      kind: ({ kind }) => kind,
      lifecycle: ({ lifecycle }) => lifecycle,
      language: ({ languages }) => lower(languages.map(({ language }) => language)),
      accreditation: ({ accreditations }) => accreditations.map(({ schemeCode }) => schemeCode),
      halal: ({ support }) => support.halal !== 'none',
      visaInvitation: ({ support }) => support.visaInvitation,
      secondOpinion: ({ support }) => support.secondOpinion,
      telemedicine: ({ support }) => support.telemedicine,
      airportTransfer: ({ support }) => support.airportTransfer,
      companionStay: ({ support }) => support.companionStay,
      airportMinutes: minutesToAirport,
      beds: ({ beds }) => beds,
      foundedYear: ({ foundedYear }) => foundedYear,
      patientsPerYear: ({ patientsPerYear }) => patientsPerYear,
    },
    labels: { name: ({ name }) => name, city: ({ city }) => city },
    place: ({ location }) => location,
  },
  doctor: {
    values: {
      language: ({ languages }) => lower(languages),
      experienceSince: ({ experienceSince }) => experienceSince,
    },
    labels: { name: ({ name }) => name },
  },
  destination: {
    values: {
      country: ({ country }) => country,
      kind: ({ kinds }) => kinds,
      resource: ({ resources }) => resources.map(({ type }) => type),
      inSeason: ({ season }) => monthsOf(season),
      airportMinutes: minutesToAirport,
      elevationMetres: ({ elevationMetres }) => elevationMetres,
    },
    labels: { name: ({ name }) => name, region: ({ region }) => region },
    place: ({ location }) => location,
  },
  specialty: { values: { code: ({ code }) => code }, labels: { name: ({ name }) => name } },
  procedure: {
    values: {
      code: ({ code }) => code,
      kind: ({ kind }) => kind,
      stayDays: ({ stayDays }) => stayDays,
    },
    labels: { name: ({ name }) => name },
  },
  offer: {
    values: {
      currency: ({ price }) => price.currency,
      price: ({ price }) => price.from,
      residence: ({ residenceCountries }) => forAllOr(residenceCountries),
      waitDays: ({ waitDays }) => waitDays,
      validTo: ({ validTo }) => validTo,
    },
    labels: { title: ({ title }) => title },
  },
  package: {
    values: {
      audience: ({ audience }) => audience,
      currency: ({ price }) => price.currency,
      price: ({ price }) => price.from,
      days: ({ days }) => days,
    },
    labels: { title: ({ title }) => title },
  },
  organization: {
    values: {
      country: ({ country }) => country,
      kind: ({ kind }) => kind,
      serves: ({ serves }) => serves,
      language: ({ languages }) => lower(languages),
    },
    labels: { name: ({ name }) => name, city: ({ city }) => city },
  },
  entryRule: {
    values: {
      sourceCountry: ({ sourceCountry }) => sourceCountry,
      destinationCountry: ({ destinationCountry }) => destinationCountry,
      purpose: ({ purpose }) => purpose,
      regime: ({ regime }) => regime,
      maxDays: ({ maxDays }) => maxDays,
    },
  },
  aftercareProgramme: {
    values: {
      country: ({ countries }) => countries,
      remote: ({ remote }) => remote,
      durationDays: ({ durationDays }) => durationDays,
    },
    labels: { name: ({ name }) => name },
  },
  telemedicineService: {
    values: {
      kind: ({ kind }) => kind,
      lifecycle: ({ lifecycle }) => lifecycle,
      language: ({ languages }) => lower(languages),
    },
    labels: { name: ({ name }) => name },
  },
  event: {
    values: {
      country: ({ country }) => country,
      kind: ({ kind }) => kind,
      mode: ({ mode }) => mode,
      start: ({ start }) => start,
      startsAt: ({ start }) => moment(start),
      endsAt: ({ start, end }) => moment(end ?? start),
    },
    labels: { name: ({ name }) => name, city: ({ city }) => city },
  },
  statistic: {
    values: {
      metric: ({ metric }) => metric,
      area: ({ area }) => area,
      period: ({ period }) => period,
      value: ({ value }) => value,
    },
  },
  guide: {
    values: { audienceCountry: ({ audienceCountries }) => forAllOr(audienceCountries) },
    labels: { title: ({ title }) => title },
  },
};

/** The rows of an item in `facets`, without their number. */
export function facetRowsOf(item: PublicItem): [string, string | number][] {
  const { values = {} } = facetsOf(item.type);
  const own = Object.entries(values).flatMap(([name, read]) =>
    [readable(() => read(item)) ?? null].flat().map((value) => [name, value] as const),
  );
  const locales = localesWithText(item).map((locale) => ['translatedInto', locale] as const);
  return [...own, ...locales, ['updatedAt', item.updatedAt] as const].flatMap(([name, value]) => {
    // What a log was written without, before there was such a field, is read as none.
    if (value === null || value === undefined || Number.isNaN(value)) return [];
    return [
      [
        `${item.type}.${name}`,
        typeof value === 'boolean' ? Number(value) : (value as string | number),
      ],
    ];
  });
}

/** The localized texts that items of a type are filtered and ordered by. */
export const labelsOf = (item: PublicItem): [string, Localized][] =>
  Object.entries(facetsOf(item.type).labels ?? {}).map(([name, textOf]) => [
    `${item.type}.${name}`,
    readable(() => textOf(item)) ?? {},
  ]);

export const placeOf = (item: PublicItem): GeoPoint | null =>
  facetsOf(item.type).place?.(item) ?? null;

const facetsOf = (type: PublicType) =>
  facets[type] as unknown as Facets<PublicType> & {
    values?: Record<string, (item: PublicItem) => Value | readonly Value[]>;
    labels?: Record<string, (item: PublicItem) => Localized>;
    place?: (item: PublicItem) => GeoPoint | null;
  };

/** An item of another version may lack what is read of it: it is served all the same. */
function readable<V>(read: () => V): V | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A text as filters compare it: whatever its case. */
export const foldedLabel = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
