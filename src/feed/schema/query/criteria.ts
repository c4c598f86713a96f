import type { Locale } from '../../../../translations/locales.ts';
import type { PublicType } from '../../../contract/index.ts';
import { PolyclinicError } from '../../../errors.ts';
import { type Reading, requireAllowed } from '../../locale/reading.ts';
import { anywhere, foldedLabel } from '../../replica/facets.ts';
import { type Condition, nowhere, where } from '../../replica/select.ts';
import type { View } from '../../replica/view.ts';
import type { builder } from '../builder.ts';
import { idOfType } from '../global-id.ts';
import { type CodeKind, codeOf } from './codes.ts';

/** Who asks, and how that one reads. */
export type Asker = { view: View; reading: Reading };

/** The condition that each field of a filter stands for. */
export type Criteria<Filter> = {
  [K in keyof Filter]-?: (wanted: NonNullable<Filter[K]>, asker: Asker) => Condition;
};

type Make<W> = (wanted: W, asker: Asker) => Condition;

/**
 * Makes the conditions of a type. A name is that of a facet, a label or a relation of the type; `of`
 * names a relation to a clinic or another item that has it instead.
 */
export function criteriaOf(type: PublicType) {
  const facet = (name: string) => `${type}.${name}`;
  const equals =
    (name: string): Make<string | number | boolean> =>
    (wanted) =>
      where.facet(facet(name), asStored(wanted));
  const language =
    (name: string): Make<string> =>
    (wanted) =>
      where.facet(facet(name), codeOf('language', wanted, name));
  return {
    equals,
    language,
    /** Items with a code of a kind, in either case. */
    code:
      (name: string, kind: CodeKind): Make<string> =>
      (wanted) =>
        where.facet(facet(name), codeOf(kind, wanted, name)),
    /** Items for a country, or for all. */
    forCountry:
      (name: string): Make<string> =>
      (wanted) =>
        where.facet(facet(name), codeOf('country', wanted, name), anywhere),
    /** Texts as the asker reads them, whatever their case. */
    label:
      (name: string): Make<string> =>
      (wanted, { reading }) =>
        where.label(facet(name), foldedLabel(wanted), reading),
    /** Items with text of their own in a locale that the site is served. */
    translatedInto: (locale: Locale, { reading }: Asker): Condition => {
      requireAllowed(locale, reading.allowed, 'translatedInto');
      return where.facet(facet('translatedInto'), locale);
    },
    /** Items that refer to another, by its global id; to what is out of scope, none does. */
    ref:
      (field: string, to: PublicType, name = field): Make<string> =>
      (globalId, { view }) => {
        const id = idOfType(globalId, to, name);
        return view.get(to, id) ? where.refersTo(facet(field), { type: to, id }) : nowhere;
      },
    /** Items that refer by a field to one that the site sees and of which a condition holds. */
    through:
      <W>(field: string, to: PublicType, condition: Make<W>): Make<W> =>
      (wanted, asker) =>
        where.refersToOne(facet(field), to, condition(wanted, asker)),
    /** Items to which one refers, by a field, that the site sees and of which a condition holds. */
    referredBy:
      <W>(by: PublicType, field: string, condition: Make<W>): Make<W> =>
      (wanted, asker) =>
        where.referredBy(type, by, `${by}.${field}`, condition(wanted, asker)),
    atMost:
      (name: string): Make<number> =>
      (limit) => {
        if (limit >= 0) return where.between(facet(name), null, limit);
        const message = `“${name}” must be 0 or more, not ${limit}`;
        throw new PolyclinicError('BAD_INPUT', message, { field: name });
      },
    atLeast:
      (name: string): Make<number> =>
      (limit) =>
        where.between(facet(name), limit, null),
  };
}

/** The field of a filter for items with text of their own in a locale. */
export const translatedInto = (
  t: Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0],
) => t.field({ type: 'Locale', description: 'It has text of its own in this locale.' });

/** As a row has it. */
const asStored = (value: string | number | boolean) =>
  typeof value === 'boolean' ? Number(value) : value;

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
