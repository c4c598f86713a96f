import type { Field } from 'payload';
import { localeOptions } from '../../translations/locale-options.ts';
import { isLocale } from '../../translations/locales.ts';
import { slugLength } from '../hooks/slug-of.ts';
import { sourceLocaleSetting } from '../settings.ts';

/** What nobody looks at: in no form, list, filter or comparison of versions. */
const internal = {
  hidden: true,
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
  disableGroupBy: true,
  components: { Diff: '/src/admin/no-diff.tsx#NoDiff' },
} as const;

/** The language that a document is written in; the other locales are translated from it. */
export const sourceLocale = (): Field => ({
  name: 'sourceLocale',
  type: 'select',
  label: { ru: 'Язык оригинала', en: 'Source language' },
  required: true,
  index: true,
  options: localeOptions(),
  defaultValue: ({ locale }: { locale?: string }) =>
    isLocale(locale) ? locale : sourceLocaleSetting(),
  admin: {
    position: 'sidebar',
    description: {
      ru: 'На этом языке документ написан; после создания не меняется',
      en: 'The language the document is written in; it does not change after creation',
    },
  },
});

/** The document's part of an address; see `hooks/keep-slug.ts`. */
export const slug = (): Field => ({
  name: 'slug',
  type: 'text',
  label: { ru: 'Адрес (slug)', en: 'Slug' },
  unique: true,
  index: true,
  maxLength: slugLength,
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description: {
      ru: 'Создаётся из названия; прежний адрес продолжит вести сюда',
      en: 'Made from the name; a former slug keeps leading here',
    },
  },
});

/** Slugs that the document had before. */
export const formerSlugs = (): Field => ({
  name: 'formerSlugs',
  type: 'text',
  hasMany: true,
  label: { ru: 'Прежние адреса', en: 'Former slugs' },
  hooks: { beforeDuplicate: [() => null] },
  admin: internal,
});

/** The name in the source locale, which the admin shows in every locale. */
export const displayTitle = (): Field => ({
  name: 'displayTitle',
  type: 'text',
  label: { ru: 'Название', en: 'Title' },
  index: true,
  admin: { hidden: true, disableBulkEdit: true, components: internal.components },
});

/** What the admin's search looks into: the texts and codes, folded. */
export const searchText = (): Field => ({
  name: 'searchText',
  type: 'textarea',
  label: { ru: 'текстам и кодам', en: 'texts and codes' },
  admin: internal,
});
