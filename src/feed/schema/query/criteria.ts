import type { Locale } from '../../../../translations/locales.ts';
import type { PublicType } from '../../../contract/index.ts';
import { badInput } from '../../../errors.ts';
import { type Reading, requireAllowed } from '../../locale/reading.ts';
import { anywhere, foldedLabel } from '../../replica/facets.ts';
import {
  type Circle,
  type Condition,
  either,
  every,
  nowhere,
  where,
} from '../../replica/select.ts';
import type { View } from '../../replica/view.ts';
import { builder } from '../builder.ts';
import { idOfType } from '../global-id.ts';
import { type CodeKind, codeOf } from './codes.ts';

/** Who asks, and how that one reads. */
export type Asker = { view: View; reading: Reading };

/** The condition that each field of a filter stands for. */
export type Criteria<Filter> = {
  [K in keyof Filter]-?: (wanted: NonNullable<Filter[K]>, asker: Asker) => Condition;
};

/** The condition that a wanted value stands for; `field` is how the reader calls it. */
type Make<W> = (wanted: W, asker: Asker, field: string) => Condition;

/** A field of a filter: its type, as Pothos takes it, and the condition that it stands for. */
export type Criterion<W = never> = { type: unknown; description?: string; condition: Make<W> };

export const described = <W>(criterion: Criterion<W>, description: string): Criterion<W> => ({
  ...criterion,
  description,
});

/** Any of two criteria of one wanted value. */
export const eitherOf = <W>(one: Criterion<W>, other: Criterion<W>): Criterion<W> => ({
  type: one.type,
  condition: (wanted, asker, field) =>
    either(one.condition(wanted, asker, field), other.condition(wanted, asker, field)),
});

/**
 * Makes the criteria of a type. The names are those of its facets, labels and relations; `through` and
 * `referredBy` take a criterion of another type.
 */
export function criteriaOf(type: PublicType) {
  const facet = (name: string) => `${type}.${name}`;
  return {
    equals: (name: string, type: unknown): Criterion<string | number | boolean> => ({
      type,
      condition: (wanted) =>
        where.facet(facet(name), typeof wanted === 'boolean' ? Number(wanted) : wanted),
    }),
    /** Items with a code of a kind, in either case. */
    code: (kind: CodeKind, name: string = kind): Criterion<string> => ({
      type: 'String',
      condition: (wanted, _, field) => where.facet(facet(name), codeOf(kind, wanted, field)),
    }),
    /** Items for a country, or for all. */
    forCountry: (name: string): Criterion<string> => ({
      type: 'String',
      condition: (wanted, _, field) =>
        where.facet(facet(name), codeOf('country', wanted, field), anywhere),
    }),
    /** Texts as the asker reads them, whatever their case. */
    label: (name: string): Criterion<string> => ({
      type: 'String',
      condition: (wanted, { reading }) => where.label(facet(name), foldedLabel(wanted), reading),
    }),
    /** Items that refer to another, by its global id; to what is out of scope, none does. */
    ref: (by: string, to: PublicType): Criterion<string> => ({
      type: 'ID',
      condition: (globalId, { view }, field) => {
        const id = idOfType(globalId, to, field);
        return view.get(to, id) ? where.refersTo(facet(by), { type: to, id }) : nowhere;
      },
    }),
    /** Items that refer by a field to one that the site sees and of which a condition holds. */
    through: <W>(by: string, to: PublicType, other: Criterion<W>): Criterion<W> => ({
      type: other.type,
      condition: (wanted, asker, field) =>
        where.refersToOne(facet(by), to, other.condition(wanted, asker, field)),
    }),
    /** Items to which one refers, by a field, that the site sees and of which a condition holds. */
    referredBy: <W>(by: PublicType, name: string, other: Criterion<W>): Criterion<W> => ({
      type: other.type,
      condition: (wanted, asker, field) =>
        where.referredBy(type, by, `${by}.${name}`, other.condition(wanted, asker, field)),
    }),
    atMost: (name: string): Criterion<number> => ({
      type: 'Int',
      condition: (limit) => {
        if (limit >= 0) return where.between(facet(name), null, limit);
        throw badInput(name, `“${name}” must be 0 or more, not ${limit}`);
      },
    }),
    atLeast: (name: string): Criterion<number> => ({
      type: 'Int',
      condition: (limit) => where.between(facet(name), limit, null),
    }),
    /** Offers and packages whose price is within a band. One on request is in none. */
    price: (): Criterion<Band> => ({
      type: PriceBand,
      condition: ({ currency, from, to }) => {
        const code = codeOf('currency', currency, 'price.currency');
        if (to != null && to < Math.max(0, from ?? 0)) {
          const least = from ?? 0;
          throw badInput('price.to', `“price.to” must not be below ${least}, as it is with ${to}`);
        }
        return every([
          where.facet(facet('currency'), code),
          where.between(facet('price'), from ?? null, to ?? null),
        ]);
      },
    }),
    /** Items with text of their own in a locale that the site is served. */
    translatedInto: (): Criterion<Locale> => ({
      type: 'Locale',
      description: 'It has text of its own in this locale.',
      condition: (wanted, { reading }, field) => {
        requireAllowed(wanted, reading.allowed, field);
        return where.facet(facet('translatedInto'), wanted);
      },
    }),
  };
}

/** An item by its global id. */
export const byId = (to: PublicType): Criterion<string> => ({
  type: 'ID',
  condition: (globalId, _, field) => where.id(idOfType(globalId, to, field)),
});

const Near = builder.inputType('Near', {
  description: 'A circle on the map: WGS 84, in degrees.',
  fields: (t) => ({
    longitude: t.float({ required: true, description: '-180…180.' }),
    latitude: t.float({ required: true, description: '-90…90.' }),
    kilometres: t.float({ required: true, description: 'Its radius, as the crow flies; 0…20000.' }),
  }),
});

const ranges = { longitude: [-180, 180], latitude: [-90, 90], kilometres: [0, 20_000] } as const;

/** Items within a circle. @throws PolyclinicError BAD_INPUT for what is no circle on the globe. */
export const near: Criterion<Circle> = {
  type: Near,
  condition: (circle) => {
    for (const [name, [least, most]] of Object.entries(ranges)) {
      const value = circle[name as keyof Circle];
      if (value >= least && value <= most) continue;
      const message = `“near.${name}” must be between ${least} and ${most}, not ${value}`;
      throw badInput('near', message);
    }
    return where.near(circle);
  },
};

type Band = { currency: string; from?: number | null; to?: number | null };

/** An amount of money that somebody is ready to pay. */
const PriceBand = builder.inputType('PriceBand', {
  description: 'Prices quoted in this currency that begin within these bounds; none is converted.',
  fields: (t) => ({
    currency: t.string({ required: true, description: 'ISO 4217.' }),
    from: t.float(),
    to: t.float(),
  }),
});

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
