import type { CollectionConfig, Field } from 'payload';
import { isStaff, nobody } from '../access.ts';
import { cell, group, unseen } from '../admin.ts';
import { deskEndpoints } from '../desk/endpoints.ts';
import { exchangeEndpoints } from '../exchange/endpoints.ts';
import { findByDocument } from '../find-by-document.ts';
import { queueEndpoints } from '../queue/endpoints.ts';
import { queueFields, queueIndexes } from '../queue/fields.ts';
import { workloadIndex } from '../queue/workload.ts';
import { reviewEndpoints } from '../review/endpoints.ts';

/** How far a record is; see `countsOf`. */
const counters = [
  { name: 'totalCount', label: { ru: 'Всего текстов', en: 'Texts' } },
  { name: 'missingCount', label: { ru: 'Нет перевода', en: 'Missing' } },
  { name: 'machineCount', label: { ru: 'Черновик машины', en: 'Machine draft' } },
  { name: 'inReviewCount', label: { ru: 'На проверке', en: 'In review' } },
  { name: 'approvedCount', label: { ru: 'Одобрено', en: 'Approved' } },
  { name: 'rejectedCount', label: { ru: 'Отклонено', en: 'Rejected' } },
  { name: 'staleCount', label: { ru: 'Оригинал изменился', en: 'Source has changed' } },
  { name: 'completeness', label: { ru: 'Доля одобренного', en: 'Share approved' } },
];

/**
 * One record per document and target locale: the one home of that locale's text. It is written
 * by the capture of text, the review operations and scripts, never by a form, so that every
 * write is a compare-and-set on `rev`.
 */
export const translations: CollectionConfig = {
  slug: 'translations',
  labels: {
    singular: { ru: 'Перевод', en: 'Translation' },
    plural: { ru: 'Переводы', en: 'Translations' },
  },
  admin: {
    group,
    description: {
      ru: 'Тексты документов на других языках и их состояние. Правятся в самих документах.',
      en: 'Texts of documents in other languages, and their state. Edited in the documents.',
    },
    useAsTitle: 'key',
    listSearchableFields: ['document'],
    components: { beforeListTable: ['/src/admin/exchange/exchange-list.tsx#ExchangeList'] },
    defaultColumns: [
      'document',
      'collectionSlug',
      'locale',
      'missingCount',
      'machineCount',
      'inReviewCount',
      'approvedCount',
      'staleCount',
    ],
  },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  endpoints: [...reviewEndpoints, ...exchangeEndpoints, ...queueEndpoints, ...deskEndpoints],
  timestamps: true,
  hooks: { beforeOperation: [findByDocument] },
  // A search for a name reads this index alone, and none of the texts.
  indexes: [
    { fields: ['collectionSlug', 'searchText', 'document'] },
    ...queueIndexes,
    workloadIndex,
  ],
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: { ru: 'Ключ', en: 'Key' },
      admin: unseen,
    },
    {
      name: 'collectionSlug',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Раздел', en: 'Collection' },
      admin: cell('/src/admin/translations/collection-cell.tsx#CollectionCell'),
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Документ', en: 'Document' },
      admin: cell('/src/admin/translations/document-cell.tsx#DocumentCell'),
    },
    {
      name: 'locale',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Язык', en: 'Language' },
      admin: cell('/src/admin/translations/language-cell.tsx#LanguageCell'),
    },
    {
      name: 'entries',
      type: 'json',
      required: true,
      defaultValue: [],
      label: { ru: 'Тексты', en: 'Entries' },
      // Payload's editor of JSON is loaded from a foreign server.
      admin: unseen,
    },
    // See `namesIn`.
    { name: 'title', type: 'text', admin: unseen },
    { name: 'searchText', type: 'text', admin: unseen },
    ...counters.map(
      ({ name, label }): Field => ({
        name,
        type: 'number',
        required: true,
        defaultValue: 0,
        index: true,
        label,
      }),
    ),
    {
      name: 'queuedRun',
      type: 'text',
      index: true,
      label: { ru: 'Ждёт машинного перевода', en: 'Waits for a machine draft' },
      admin: unseen,
    },
    {
      name: 'problem',
      type: 'json',
      label: { ru: 'Что не получилось', en: 'What went wrong' },
      admin: unseen,
    },
    { name: 'hasProblem', type: 'checkbox', index: true, defaultValue: false, admin: unseen },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      label: { ru: 'Кому поручено', en: 'Assigned to' },
    },
    ...queueFields,
    { name: 'fence', type: 'number', required: true, defaultValue: 0, admin: unseen },
    { name: 'rev', type: 'number', required: true, defaultValue: 0, admin: unseen },
  ],
};
