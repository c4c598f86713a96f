import type { Locale } from '../../../../translations/locales.ts';
import { PolyclinicError } from '../../../errors.ts';
import type { GeoPoint } from '../../items/common.ts';
import type { ItemOf, Localized, PublicItem, PublicType } from '../../items/index.ts';
import { localesWithText } from '../../locale/about.ts';
import { pick } from '../../locale/pick.ts';
import { chainFor, type Reading, requireAllowed } from '../../locale/reading.ts';
import { ascendingOf } from '../../memory/ascending.ts';
import { facetOf } from '../../memory/facets.ts';
import { type Circle, kilometresBetween, placesOf } from '../../memory/nearby.ts';
import type { EntryOf, View } from '../../memory/view.ts';
import { idOfType } from '../global-id.ts';
import { type CodeKind, codeOf } from './codes.ts';

/** Who asks, and how that one reads. */
export type Asker = { view: View; reading: Reading };

/** One condition of a filter: the entries that meet it, and whether the one with an id does. */
export type Criterion<T extends PublicType> = {
  /** In any order; not to be held, since it may follow the log. */
  entries: readonly EntryOf<T>[];
  holds: (id: string) => boolean;
  /** Whether the entries are sorted by id. */
  isById?: boolean;
};

/** The condition that each field of a filter stands for. */
export type Criteria<T extends PublicType, Filter> = {
  [K in keyof Filter]-?: (wanted: NonNullable<Filter[K]>, asker: Asker) => Criterion<T>;
};

type Keys<T extends PublicType> = (item: ItemOf<T>, asker: Asker) => readonly string[] | string;
type Numbers<T extends PublicType> = (item: ItemOf<T>) => number | null;
/** A text and the item that it is of, whose source locale ends the chain. */
type TextOf = { of: PublicItem; text: Localized };

/** Makes the conditions of a type. Each is met by an index, built when it is first asked for. */
export function criteriaOf<T extends PublicType>(type: T) {
  /** Items that have a key; with `byLocale`, one that depends on how the asker reads. */
  const key =
    (name: string, keys: Keys<T>, { byLocale = false } = {}) =>
    (wanted: string | number, asker: Asker): Criterion<T> => {
      const { view, reading } = asker;
      const facet = facetOf(
        view,
        { type, name: byLocale ? `${name} ${wholeReadingKey(reading)}` : name },
        (item, read) => [keys(item, { reading, view: read })].flat(),
      );
      const only = String(wanted);
      return { entries: facet.of(only), holds: (id) => facet.has(id, only), isById: true };
    };

  /** Texts as the asker reads them, whatever their case. */
  const texts = (name: string, textsOf: (item: ItemOf<T>, asker: Asker) => readonly TextOf[]) => {
    const served = (item: ItemOf<T>, asker: Asker) =>
      textsOf(item, asker).flatMap(
        ({ of, text }) => pick(text, chainFor(asker.reading, of))?.value ?? [],
      );
    const byText = key(name, (item, asker) => served(item, asker).map(folded), { byLocale: true });
    return (wanted: string, asker: Asker) => byText(folded(wanted), asker);
  };

  const inLocale = key('translatedInto', localesWithText);

  return {
    key,
    texts,
    /** Items with text of their own in a locale that the site is served. */
    translatedInto: (locale: Locale, asker: Asker): Criterion<T> => {
      requireAllowed(locale, asker.reading.allowed, 'translatedInto');
      return inLocale(locale, asker);
    },
    text: (name: string, textOf: (item: ItemOf<T>) => Localized) =>
      texts(name, (item) => [{ of: item, text: textOf(item) }]),
    /** Items of which something is so, or is not. */
    flag: (name: string, isSo: (item: ItemOf<T>) => boolean) => {
      const byFlag = key(name, (item) => String(isSo(item)));
      return (wanted: boolean, asker: Asker) => byFlag(String(wanted), asker);
    },
    /** Items with a code of a kind, in either case. */
    code: (name: string, kind: CodeKind, codesOf: Keys<T>) => {
      const byCode = key(name, codesOf);
      return (wanted: string, asker: Asker) => byCode(codeOf(kind, wanted, name), asker);
    },
    /** Items for a country, or for all. */
    forCountry: (name: string, codesOf: (item: ItemOf<T>) => readonly string[]) => {
      const byCode = key(name, (item) => {
        const codes = codesOf(item);
        return codes.length === 0 ? [anywhere] : codes;
      });
      return (wanted: string, asker: Asker) =>
        either(byCode(codeOf('country', wanted, name), asker), byCode(anywhere, asker));
    },
    /** Items with a language, BCP 47, in either case. */
    language: (name: string, tagsOf: (item: ItemOf<T>) => readonly string[]) => {
      const byTag = key(name, (item) => tagsOf(item).map((tag) => tag.toLowerCase()));
      return (wanted: string, asker: Asker) => byTag(codeOf('language', wanted, name), asker);
    },
    /** Items that refer to another, by its global id; to what is out of scope, none does. */
    ref: (name: string, to: PublicType, idsOf: Keys<T>) => {
      const byId = key(name, idsOf);
      return (globalId: string, asker: Asker): Criterion<T> => {
        const id = idOfType(globalId, to, name);
        return asker.view.get(to, id) ? byId(id, asker) : nothing;
      };
    },
    /** Items by their own ids. */
    ids: ({ view }: Asker, ids: readonly string[]): Criterion<T> => {
      const wanted = new Set(ids);
      return {
        entries: [...wanted].flatMap((id) => view.get(type, id) ?? []),
        holds: (id) => wanted.has(id),
      };
    },
    atMost:
      (name: string, numberOf: Numbers<T>) =>
      (limit: number, { view }: Asker): Criterion<T> => {
        if (limit < 0) {
          const message = `“${name}” must be 0 or more, not ${limit}`;
          throw new PolyclinicError('BAD_INPUT', message, { field: name });
        }
        const ascending = ascendingOf(view, { type, name }, numberOf);
        return {
          entries: ascending.between(Number.NEGATIVE_INFINITY, limit),
          holds: (id) => (ascending.numberOf(id) ?? Number.POSITIVE_INFINITY) <= limit,
        };
      },
    atLeast:
      (name: string, numberOf: Numbers<T>) =>
      (limit: number, { view }: Asker): Criterion<T> => {
        const ascending = ascendingOf(view, { type, name }, numberOf);
        return {
          entries: ascending.between(limit, Number.POSITIVE_INFINITY),
          holds: (id) => (ascending.numberOf(id) ?? Number.NEGATIVE_INFINITY) >= limit,
        };
      },
    near:
      (placeOf: (item: ItemOf<T>) => GeoPoint | null) =>
      (within: Circle, { view }: Asker): Criterion<T> => {
        const places = placesOf(view, type, placeOf);
        return {
          entries: places.within(within),
          holds: (id) => {
            const place = places.placeOf(id);
            return place !== undefined && kilometresBetween(place, within) <= within.kilometres;
          },
        };
      },
  };
}

/** Stands for every country. */
const anywhere = '*';

const either = <T extends PublicType>(one: Criterion<T>, other: Criterion<T>): Criterion<T> => ({
  entries: [...new Set([...one.entries, ...other.entries])],
  holds: (id) => one.holds(id) || other.holds(id),
});

/** What nothing meets. */
const nothing = { entries: [], holds: () => false };

/** Equal for readers who are served alike. */
export function readingKey(reading: Reading): string {
  const known = readingKeys.get(reading);
  if (known) return known;
  const key = [reading.requested, ...reading.chain].join(',');
  readingKeys.set(reading, key);
  return key;
}

const readingKeys = new WeakMap<Reading, string>();

/** Equal for readers who are served alike, also of sites with other locales. */
export const wholeReadingKey = (reading: Reading) =>
  `${readingKey(reading)} of ${reading.allowed.join(',')}`;

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase();
