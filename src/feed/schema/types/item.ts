import { directionOf } from '../../../../translations/locales.ts';
import type { PublicItem, PublicType, TranslationSummary } from '../../../contract/index.ts';
import { pick } from '../../../contract/pick.ts';
import type { Describer, Node } from '../../json-ld/describe.ts';
import { jsonLdOf } from '../../json-ld/index.ts';
import {
  availableLocales,
  type FallbackField as FallbackShape,
  fallbackFields,
  type LocaleUpdate as LocaleUpdateShape,
  localeUpdates,
  machineFields,
  servedLocale,
} from '../../locale/about.ts';
import { chainFor } from '../../locale/reading.ts';
import { localeTimesFor } from '../../replica/locale-times.ts';
import { versionFor } from '../../replica/site-version.ts';
import type { View } from '../../replica/view.ts';
import { plainText } from '../../rich-text/plain-text.ts';
import { builder } from '../builder.ts';
import { ContentKind, Direction, TranslationState } from '../enums/index.ts';
import * as f from '../fields.ts';
import { encodeGlobalId, typeNames } from '../global-id.ts';
import { Item } from '../refs.ts';
import { editionId, type Part, type Served, serve } from '../served.ts';
import { Source } from './common.ts';
import { Disclaimer, disclaimersFor } from './disclaimer.ts';
import { Image, image, imageAddress, imageOf } from './image.ts';

const ExternalId = f.objectType(
  builder.objectRef<PublicItem['externalIds'][number]>('ExternalId'),
  { system: f.string(), value: f.string() },
  'What another system calls the item.',
);

const FallbackField = f.objectType(
  builder.objectRef<FallbackShape>('FallbackField'),
  { field: f.string('Its path, such as “positions.0.role”.'), locale: f.locale() },
  'A text that is served in another locale than the one requested.',
);

const LocaleUpdate = f.objectType(
  builder.objectRef<LocaleUpdateShape>('LocaleUpdate'),
  {
    locale: f.locale(),
    updatedAt: f.moment(
      'When a text of the locale last came, changed or went. No part of the version.',
    ),
    complete: f.flag('Whether the locale has all texts of the source.'),
  },
  'A locale that an item has text of its own in: for hreflang and sitemaps.',
);

const Translation = f.objectType(
  builder.objectRef<TranslationSummary>('Translation'),
  {
    state: f.object(TranslationState),
    engine: f.made('String', ({ engine }: TranslationSummary) => engine, {
      nullable: true,
      description: 'What made its machine texts; null where there are none, or it is not known.',
    }),
    reviewedAt: f.optional(f.moment('The latest approval by a person.')),
    stale: f.flag('The source has moved on since the text was approved.'),
    completeness: f.float('0…1: texts there are in the locale, of those in the source.'),
  },
  'What can be said of an item’s text in one locale.',
);

const Seo = f.partType(
  builder.objectRef<Part<PublicItem['seo']>>('Seo'),
  { title: f.text(), description: f.text(), image },
  'What search engines and previews show, where it differs from the item itself.',
);

type I = PublicItem;

Item.implement({
  description: 'What every item of the feed says of itself.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ entry }) => typeNames[entry.type],
  fields: f.commonFields({
    // Not by the plugin's globalID, whose resolver is asynchronous: all of an answer is read at
    // one moment, and without a promise for each item.
    id: f.made('ID', ({ type, id }: I) => encodeGlobalId(typeNames[type], id)),
    editionId: f.made('ID', (_: I, of) => editionId(of), {
      description:
        'The item as it reads in a locale and by its fallbacks: what a client’s cache has to tell ' +
        'items by. Opaque; to ask for an item, take its id.',
    }),
    slug: f.string(),
    formerSlugs: f.strings('Slugs that it had before; they still find it.'),
    externalIds: f.objects(ExternalId),
    version: f.made('String', (_: I, { entry, view }) => versionFor(entry, view), {
      description:
        'A hash of what the site sees of it, in all locales together, and of what it shows of ' +
        'others: the same as in changes and in the manifest.',
    }),
    updatedAt: f.moment(),
    cover: f.made(
      Image,
      ({ seo, images }: I, of) =>
        imageOf(seo?.image ?? null, of) ?? imageOf(images?.[0]?.id ?? null, of),
      {
        nullable: true,
        description: 'The picture to show it with: that for previews, or else its first.',
      },
    ),
    disclaimers: {
      type: [Disclaimer],
      description: 'What has to be said beside it, by the law of the country that the site is for.',
      resolve: (_, of, { view }) => disclaimersFor(of, view),
    },
    jsonLd: f.made('JSON', (_: I, of) => jsonLdFor(of, of.view), {
      nullable: true,
      description:
        'For search engines: schema.org’s description, in the language that it is served in. Add ' +
        'the address of your page as “url”. Null for what schema.org has no word for.',
    }),
    seo: f.optional(f.part(Seo)),
    contentKind: f.word(ContentKind),
    verifiedAt: f.optional(f.day('When somebody last checked its facts.')),
    sources: f.made([Source], ({ sources }: I) => sources ?? [], {
      description: 'Where its facts come from; empty where the editors name none.',
    }),
    sourceLocale: f.locale('The locale that it was written in.'),
    locale: f.made('Locale', (item: I, { reading }) => servedLocale(item, reading), {
      nullable: true,
      description:
        'The locale that it is served in: the requested one, or the first fallback that it has ' +
        'text in. Null when it has text in none that the site is served.',
    }),
    direction: f.made(
      Direction,
      (item: I, { reading }) => directionOf(servedLocale(item, reading) ?? reading.requested),
      { description: 'The writing direction of that locale.' },
    ),
    availableLocales: f.made(
      ['Locale'],
      (item: I, { reading }) => availableLocales(item, reading),
      {
        description: 'The locales that it has text in.',
      },
    ),
    localeUpdates: f.made(
      [LocaleUpdate],
      (item: I, { entry, reading, view }) =>
        localeUpdates(item, reading, localeTimesFor(entry, view)),
      {
        description:
          'For hreflang and sitemaps: each locale that it has text of its own in, and when that last ' +
          'changed.',
      },
    ),
    fallbackFields: f.made(
      [FallbackField],
      (item: I, { reading }) => fallbackFields(item, reading),
      { description: 'Its texts that are served in another locale than the one requested.' },
    ),
    machineFields: f.made(['String'], (item: I, { reading }) => machineFields(item, reading), {
      description:
        'Its texts that are served as a machine made them, reviewed by nobody (paths as in ' +
        'fallbackFields). Empty for a site that takes no machine texts.',
    }),
    translation: f.made(
      Translation,
      (item: I, { reading }) => {
        const locale = servedLocale(item, reading);
        return locale && item.translations[locale];
      },
      {
        nullable: true,
        description: 'What can be said of its text in the locale that it is served in.',
      },
    ),
  }),
});

/** The schema.org description of an item, for its reader. */
function jsonLdFor({ item, reading }: Served, view: View): Node | null {
  const get = (type: PublicType, id: string | null) => {
    const entry = id === null ? undefined : view.get(type, id);
    return entry ? serve<PublicItem>(entry, { view, reading }).item : null;
  };
  return jsonLdOf(item, {
    get: get as Describer['get'],
    localeOf: (of) => servedLocale(of, reading),
    text: (of, text) => pick(text, chainFor(reading, of))?.value ?? null,
    plain: (of, text) => {
      const served = pick(text, chainFor(reading, of));
      return served ? plainText(served.value) : null;
    },
    images: ({ images }) => (images ?? []).map(({ filename }) => imageAddress(filename)),
    idOf: ({ type, id }) => encodeGlobalId(typeNames[type], id),
  });
}
