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

/** What the items of a type are filtered and ordered by, beside their relations and their place. */
type Facets<T extends PublicType> = {
  /** Fields that are codes, numbers or flags; null for none. */
  fields?: readonly (keyof ItemOf<T> & string)[];
  /** What is made of others. */
  values?: Readonly<Record<string, (item: ItemOf<T>) => Value | readonly Value[]>>;
  /** Fields that are texts, as each reader is served them. */
  labels?: readonly (keyof ItemOf<T> & string)[];
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
const facets: { readonly [T in PublicType]: Facets<T> } = {
  clinic: {
    fields: [
      'country',
      'subdivision',
      'kind',
      'lifecycle',
      'beds',
      'foundedYear',
      'patientsPerYear',
    ],
    values: {
      language: ({ languages }) => lower(languages.map(({ language }) => language)),
      accreditation: ({ accreditations }) => accreditations.map(({ schemeCode }) => schemeCode),
      halal: ({ support }) => support.halal !== 'none',
      visaInvitation: ({ support }) => support.visaInvitation,
      secondOpinion: ({ support }) => support.secondOpinion,
      telemedicine: ({ support }) => support.telemedicine,
      airportTransfer: ({ support }) => support.airportTransfer,
      companionStay: ({ support }) => support.companionStay,
      airportMinutes: minutesToAirport,
    },
    labels: ['name', 'city'],
  },
  doctor: {
    fields: ['experienceSince'],
    values: { language: ({ languages }) => lower(languages) },
    labels: ['name'],
  },
  destination: {
    fields: ['country', 'elevationMetres'],
    values: {
      kind: ({ kinds }) => kinds,
      resource: ({ resources }) => resources.map(({ type }) => type),
      inSeason: ({ season }) => monthsOf(season),
      airportMinutes: minutesToAirport,
    },
    labels: ['name', 'region'],
  },
  specialty: { fields: ['code'], labels: ['name'] },
  procedure: { fields: ['code', 'kind', 'stayDays'], labels: ['name'] },
  offer: {
    fields: ['waitDays', 'validTo'],
    values: {
      currency: ({ price }) => price.currency,
      price: ({ price }) => price.from,
      residence: ({ residenceCountries }) => forAllOr(residenceCountries),
    },
    labels: ['title'],
  },
  package: {
    fields: ['audience', 'days'],
    values: { currency: ({ price }) => price.currency, price: ({ price }) => price.from },
    labels: ['title'],
  },
  organization: {
    fields: ['country', 'kind', 'serves'],
    values: { language: ({ languages }) => lower(languages) },
    labels: ['name', 'city'],
  },
  entryRule: { fields: ['sourceCountry', 'destinationCountry', 'purpose', 'regime', 'maxDays'] },
  aftercareProgramme: {
    fields: ['remote', 'durationDays'],
    values: { country: ({ countries }) => countries },
    labels: ['name'],
  },
  telemedicineService: {
    fields: ['kind', 'lifecycle'],
    values: { language: ({ languages }) => lower(languages) },
    labels: ['name'],
  },
  event: {
    fields: ['country', 'kind', 'mode', 'start'],
    values: {
      startsAt: ({ start }) => moment(start),
      endsAt: ({ start, end }) => moment(end ?? start),
    },
    labels: ['name', 'city'],
  },
  statistic: { fields: ['metric', 'area', 'period', 'value'] },
  guide: {
    values: { audienceCountry: ({ audienceCountries }) => forAllOr(audienceCountries) },
    labels: ['title'],
  },
};

/** The rows of an item in `facets`, without their number. */
export function facetRowsOf(item: PublicItem): [string, string | number][] {
  const { fields = [], values = {} } = facetsOf(item);
  const own = [
    ...fields.map((name) => [name, item[name]] as const),
    ...Object.entries(values).map(([name, read]) => [name, readable(() => read(item))] as const),
    ['translatedInto', localesWithText(item)] as const,
    ['updatedAt', item.updatedAt] as const,
  ];
  return own.flatMap(([name, value]) =>
    [value as Value | readonly Value[]].flat().flatMap((each): [string, string | number][] => {
      // What a log was written without, before there was such a field, is read as none.
      if (each === null || each === undefined || Number.isNaN(each)) return [];
      return [[`${item.type}.${name}`, typeof each === 'boolean' ? Number(each) : each]];
    }),
  );
}

/** The localized texts that items of a type are filtered and ordered by. */
export const labelsOf = (item: PublicItem): [string, Localized][] =>
  (facetsOf(item).labels ?? []).map((name) => [
    `${item.type}.${name}`,
    (item[name] ?? {}) as Localized,
  ]);

export const placeOf = (item: PublicItem): GeoPoint | null =>
  'location' in item ? (item.location ?? null) : null;

const facetsOf = ({ type }: PublicItem) =>
  facets[type] as {
    fields?: readonly (keyof PublicItem)[];
    values?: Readonly<Record<string, (item: PublicItem) => Value | readonly Value[]>>;
    labels?: readonly (keyof PublicItem)[];
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
