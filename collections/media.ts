import type { CollectionConfig, TextField } from 'payload';
import { date, text } from 'payload/shared';
import { fileRefusal, mediaFields, mediaHooks, mediaUpload } from '../media/upload.ts';
import { canEditContent } from './access/can-edit-content.ts';
import { contentAccess } from './access/content-access.ts';
import { guardOperations } from './access/guard-operations.ts';
import { protectShared } from './access/protect-shared.ts';
import { checked } from './fields/checked.ts';
import { day } from './fields/day.ts';
import { searchText, sourceLocale } from './fields/identity.ts';
import { localizedText } from './fields/localized-text.ts';
import { localizedTextarea } from './fields/localized-textarea.ts';
import { groups } from './groups.ts';
import { foldSearch } from './hooks/fold-search.ts';
import { keepSearchText } from './hooks/keep-search-text.ts';
import { keepSourceLocale } from './hooks/keep-source-locale.ts';
import { settleLocale } from './hooks/settle-locale.ts';
import { neededByEndpoints } from './references/needed-by-endpoint.ts';
import { refusePurge } from './references/refuse-purge.ts';
import { consentGiven } from './rules/consent.ts';
import { dayRule } from './rules/days.ts';

/** Pictures and documents. A patient is shown with a consent that has not expired, or not at all. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { ru: 'Файл', en: 'Media file' },
    plural: { ru: 'Медиа', en: 'Media' },
  },
  upload: mediaUpload,
  // There is no trash for files: those of a deleted document wait in quarantine.
  endpoints: neededByEndpoints('media'),
  access: { ...contentAccess, delete: canEditContent },
  admin: {
    group: groups.editorial,
    description: {
      ru: 'Изображения и файлы; без отзывов и данных пациентов',
      en: 'Pictures and files; no testimonials and no patient data',
    },
    defaultColumns: ['filename', 'alt', 'rights', 'updatedAt'],
    listSearchableFields: ['searchText', 'filename'],
    components: {
      edit: {
        beforeDocumentControls: ['/src/admin/deleting/delete-dialog.tsx#DeleteDialog'],
        editMenuItems: ['/src/admin/deleting/delete-item.tsx#DeleteItem'],
      },
    },
  },
  fields: protectShared([
    fileRefusal,
    localizedText({
      name: 'alt',
      label: { ru: 'Что изображено', en: 'Alternative text' },
      required: true,
    }),
    localizedTextarea({ name: 'caption', label: { ru: 'Подпись', en: 'Caption' }, maxLength: 500 }),
    {
      type: 'row',
      fields: [
        { name: 'credit', type: 'text', label: { ru: 'Автор', en: 'Credit' }, maxLength: 200 },
        {
          name: 'rights',
          type: 'text',
          label: { ru: 'Права', en: 'Rights' },
          required: true,
          maxLength: 300,
          admin: {
            description: { ru: 'Лицензия или разрешение', en: 'The licence or permission' },
          },
        },
      ],
    },
    {
      name: 'depictsPatient',
      type: 'checkbox',
      label: { ru: 'Изображён пациент', en: 'Shows a patient' },
      defaultValue: false,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'consentReference',
          type: 'text',
          label: { ru: 'Согласие: где хранится', en: 'Consent: where it is kept' },
          maxLength: 300,
          validate: checked(text, (value, { depictsPatient }) =>
            consentGiven(value, depictsPatient),
          ),
        } as TextField,
        {
          ...day({
            name: 'consentExpires',
            label: { ru: 'Согласие действует по', en: 'Consent expires' },
            index: true,
          }),
          validate: checked(
            date,
            (value, { depictsPatient }) => dayRule(value) ?? consentGiven(value, depictsPatient),
          ),
        },
      ],
    },
    sourceLocale(),
    searchText(),
    ...mediaFields,
  ]),
  hooks: {
    ...mediaHooks,
    beforeOperation: [
      settleLocale,
      guardOperations,
      foldSearch,
      ...(mediaHooks.beforeOperation ?? []),
    ],
    beforeDelete: [refusePurge, ...(mediaHooks.beforeDelete ?? [])],
    beforeValidate: [keepSourceLocale, keepSearchText, ...(mediaHooks.beforeValidate ?? [])],
  },
};
