import { directionOf } from '../../../../translations/locales.ts';
import {
  availableLocales,
  fallbackFields,
  machineFields,
  servedLocale,
} from '../../locale/about.ts';
import { builder } from '../builder.ts';
import { editionId } from '../edition-id.ts';
import { ContentKind, Direction } from '../enums/index.ts';
import { encodeGlobalId, typeNames } from '../global-id.ts';
import { jsonLdFor } from '../json-ld.ts';
import { Item } from '../refs.ts';
import { Disclaimer, disclaimersFor } from './disclaimer.ts';
import { ExternalId } from './external-id.ts';
import { FallbackField } from './fallback-field.ts';
import { Image, imageOf } from './image.ts';
import { Seo } from './seo.ts';
import { Translation } from './translation.ts';

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
      resolve: ({ version }) => version,
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
      resolve: (served, _, { view }) => jsonLdFor(served, view),
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
