import { directionOf } from '../../../../translations/locales.ts';
import type { TranslationSummary } from '../../../contract/index.ts';
import {
  availableLocales,
  fallbackFields,
  machineFields,
  type FallbackField as Shape,
  servedLocale,
} from '../../locale/about.ts';
import { versionFor } from '../../replica/site-version.ts';
import { builder } from '../builder.ts';
import { ContentKind, Direction, TranslationState } from '../enums/index.ts';
import { encodeGlobalId, typeNames } from '../global-id.ts';
import { jsonLdFor } from '../json-ld.ts';
import { Item } from '../refs.ts';
import { editionId, inLocale, type Served } from '../served.ts';
import { Disclaimer, disclaimersFor } from './disclaimer.ts';
import { Image, imageOf } from './image.ts';

export const ExternalId = builder.objectRef<{ system: string; value: string }>('ExternalId');

ExternalId.implement({
  description: 'What another system calls the item.',
  fields: (t) => ({
    system: t.exposeString('system'),
    value: t.exposeString('value'),
  }),
});

export const FallbackField = builder.objectRef<Shape>('FallbackField');

FallbackField.implement({
  description: 'A text that is served in another locale than the one requested.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Its path, such as “positions.0.role”.' }),
    locale: t.expose('locale', { type: 'Locale' }),
  }),
});

export const Translation = builder.objectRef<TranslationSummary>('Translation');

Translation.implement({
  description: 'What can be said of an item’s text in one locale.',
  fields: (t) => ({
    state: t.expose('state', { type: TranslationState }),
    engine: t.string({
      nullable: true,
      description: 'What made its machine texts; null where there are none, or it is not known.',
      resolve: ({ engine }) => engine ?? null,
    }),
    reviewedAt: t.expose('reviewedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The latest approval by a person.',
    }),
    stale: t.exposeBoolean('stale', {
      description: 'The source has moved on since the text was approved.',
    }),
    completeness: t.exposeFloat('completeness', {
      description: '0…1: texts there are in the locale, of those in the source.',
    }),
  }),
});

export const Seo = builder.objectRef<Served>('Seo');

Seo.implement({
  description: 'What search engines and previews show, where it differs from the item itself.',
  fields: (t) => ({
    title: t.string({
      nullable: true,
      resolve: (of) => inLocale(of.item.seo.title, of)?.value ?? null,
    }),
    description: t.string({
      nullable: true,
      resolve: (of) => inLocale(of.item.seo.description, of)?.value ?? null,
    }),
    image: t.field({
      type: Image,
      nullable: true,
      resolve: (of) => imageOf(of.item.seo.image, of),
    }),
  }),
});

Item.implement({
  description: 'What every item of the feed says of itself.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ entry }) => typeNames[entry.type],
  fields: (t) => ({
    // Not by the plugin's globalID, whose resolver is asynchronous: all of an answer is read at
    // one moment, and without a promise for each item.
    id: t.id({ resolve: ({ item }) => encodeGlobalId(typeNames[item.type], item.id) }),
    editionId: t.id({
      description:
        'The item as it reads in a locale and by its fallbacks: what a client’s cache has to tell ' +
        'items by. Opaque; to ask for an item, take its id.',
      resolve: (served) => editionId(served),
    }),
    slug: t.string({ resolve: ({ item }) => item.slug }),
    formerSlugs: t.stringList({
      description: 'Slugs that it had before; they still find it.',
      resolve: ({ item }) => item.formerSlugs,
    }),
    externalIds: t.field({ type: [ExternalId], resolve: ({ item }) => item.externalIds }),
    version: t.string({
      description:
        'A hash of what the site sees of it, in all locales together, and of what it shows of ' +
        'others: the same as in changes and in the manifest.',
      resolve: ({ entry, view }) => versionFor(entry, view),
    }),
    updatedAt: t.field({ type: 'DateTime', resolve: ({ item }) => item.updatedAt }),
    cover: t.field({
      type: Image,
      nullable: true,
      description: 'The picture to show it with: that for previews, or else its first.',
      resolve: (of) =>
        imageOf(of.item.seo?.image ?? null, of) ?? imageOf(of.item.images?.[0]?.id ?? null, of),
    }),
    disclaimers: t.field({
      type: [Disclaimer],
      description: 'What has to be said beside it, by the law of the country that the site is for.',
      resolve: (served, _, { view }) => disclaimersFor(served, view),
    }),
    jsonLd: t.field({
      type: 'JSON',
      nullable: true,
      description:
        'For search engines: schema.org’s description, in the language that it is served in. Add ' +
        'the address of your page as “url”. Null for what schema.org has no word for.',
      resolve: (served) => jsonLdFor(served, served.view),
    }),
    seo: t.field({ type: Seo, nullable: true, resolve: (of) => (of.item.seo ? of : null) }),
    contentKind: t.field({
      type: ContentKind,
      nullable: true,
      resolve: ({ item }) => ContentKind.known(item.contentKind),
    }),
    verifiedAt: t.field({
      type: 'Date',
      nullable: true,
      description: 'When somebody last checked its facts.',
      resolve: ({ item }) => item.verifiedAt ?? null,
    }),
    sourceLocale: t.field({
      type: 'Locale',
      description: 'The locale that it was written in.',
      resolve: ({ item }) => item.sourceLocale,
    }),
    locale: t.field({
      type: 'Locale',
      nullable: true,
      description:
        'The locale that it is served in: the requested one, or the first fallback that it has ' +
        'text in. Null when it has text in none that the site is served.',
      resolve: ({ item, reading }) => servedLocale(item, reading),
    }),
    direction: t.field({
      type: Direction,
      description: 'The writing direction of that locale.',
      resolve: ({ item, reading }) => directionOf(servedLocale(item, reading) ?? reading.requested),
    }),
    availableLocales: t.field({
      type: ['Locale'],
      description: 'The locales that it has text in.',
      resolve: ({ item, reading }) => availableLocales(item, reading),
    }),
    fallbackFields: t.field({
      type: [FallbackField],
      description: 'Its texts that are served in another locale than the one requested.',
      resolve: ({ item, reading }) => fallbackFields(item, reading),
    }),
    machineFields: t.stringList({
      description:
        'Its texts that are served as a machine made them, reviewed by nobody (paths as in ' +
        'fallbackFields). Empty for a site that takes no machine texts.',
      resolve: ({ item, reading }) => machineFields(item, reading),
    }),
    translation: t.field({
      type: Translation,
      nullable: true,
      description: 'What can be said of its text in the locale that it is served in.',
      resolve: ({ item, reading }) => {
        const locale = servedLocale(item, reading);
        return locale && (item.translations[locale] ?? null);
      },
    }),
  }),
});
