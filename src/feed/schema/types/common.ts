import type { Locale } from '../../../../translations/locales.ts';
import type {
  Airport as AirportShape,
  Contact as ContactShape,
  GeoPoint as GeoPointShape,
  LanguageOffered as LanguageOfferedShape,
  Source as SourceShape,
} from '../../../contract/common.ts';
import type { Price as PriceShape } from '../../../contract/travel.ts';
import { displayName } from '../../locale/display-name.ts';
import { decimalOf, formattedPrice } from '../../locale/money.ts';
import { requireAllowed } from '../../locale/reading.ts';
import { builder } from '../builder.ts';
import { LanguageMode, PriceKind } from '../enums/index.ts';
import * as f from '../fields.ts';
import type { Part } from '../served.ts';

type Coded = { code: string; locale: Locale };

/** Adds a type of codes that have names of their own in each language. */
const codedType = (name: string, kind: Parameters<typeof displayName>[0], standard: string) =>
  f.objectType(builder.objectRef<Coded>(name), {
    code: f.string(standard),
    name: f.made('String', ({ code, locale }: Coded) => displayName(kind, code, locale), {
      description: 'In the locale requested.',
    }),
  });

export const Country = codedType('Country', 'region', 'ISO 3166-1 alpha-2.');
export const Currency = codedType('Currency', 'currency', 'ISO 4217.');
export const Language = codedType('Language', 'language', 'BCP 47.');

export const LanguageOffered = f.partType(
  builder.objectRef<Part<LanguageOfferedShape>>('LanguageOffered'),
  { language: f.code(Language), mode: f.word(LanguageMode), free: f.flag() },
  'A language that patients are spoken with.',
);

export const Contact = f.partType(builder.objectRef<Part<ContactShape>>('Contact'), {
  kind: f.string(),
  value: f.string(),
  languages: f.codes(Language, 'The languages that are understood there.'),
});

export const Price = f.partType(
  builder.objectRef<Part<PriceShape>>('Price'),
  {
    kind: f.word(PriceKind),
    from: f.optional(f.float('Null for a price on request.')),
    to: f.optional(f.float()),
    fromDecimal: f.made('String', ({ from, currency }: PriceShape) => decimal(from, currency), {
      nullable: true,
      description: 'The same with all digits of the currency, for who must not round: “1200.50”.',
    }),
    toDecimal: f.made('String', ({ to, currency }: PriceShape) => decimal(to, currency), {
      nullable: true,
    }),
    currency: f.code(Currency),
  },
  'A price as it is quoted; amounts are in the major unit of the currency.',
);

const decimal = (amount: number | null, currency: string) =>
  amount === null ? null : decimalOf(amount, currency);

builder.objectFields(Price, (t) => ({
  formatted: t.string({
    nullable: true,
    description:
      'As it is written in the locale, or else in the one requested: “1 200–1 500 ₽”. What it is the beginning ' +
      'of, “kind” says. Null for a price on request.',
    args: { locale: t.arg({ type: 'Locale' }) },
    resolve: ({ part, of: { reading } }, { locale }) => {
      if (locale != null) requireAllowed(locale, reading.allowed, 'locale');
      return formattedPrice(part, locale ?? reading.requested);
    },
  }),
}));

export const GeoPoint = f.objectType(
  builder.objectRef<GeoPointShape>('GeoPoint'),
  { longitude: f.float(), latitude: f.float() },
  'WGS 84, in degrees.',
);

export const Airport = f.objectType(
  builder.objectRef<AirportShape>('Airport'),
  {
    iata: f.string(),
    km: f.optional(f.float('Distance by road, in kilometres.')),
    minutes: f.optional(f.float('Time by road.')),
  },
  'An airport that the place is reached from.',
);

export const Source = f.objectType(
  builder.objectRef<SourceShape>('Source'),
  {
    title: f.string(),
    publisher: f.optional(f.string()),
    url: f.optional(f.string()),
    published: f.optional(f.day()),
    language: f.optional(f.string('BCP 47.')),
  },
  'Where facts come from.',
);

/** Of what is clinical. */
export const lastReviewed = f.optional(
  f.day('When somebody of the profession last looked at the text.'),
);
