import type { CollectionConfig, Field } from 'payload';
import { isStaff, nobody } from '../access.ts';
import { cell, group, unseen } from '../admin.ts';

/** For finding records, of no interest to a reader. */
const inner = (name: string, more: object = {}) =>
  ({
    name,
    type: 'text',
    required: true,
    label: { ru: name, en: name },
    admin: unseen,
    ...more,
  }) as Field;

/**
 * The translation memory: approved segments, one record per source text and pair of locales. It is
 * written by approvals alone, never by a form.
 */
export const translationMemory: CollectionConfig = {
  slug: 'translationMemory',
  labels: {
    singular: { ru: 'Запись памяти', en: 'Memory record' },
    plural: { ru: 'Память переводов', en: 'Translation memory' },
  },
  admin: {
    group,
    description: {
      ru: 'Одобренные переводы отрывков. Пополняется одобрениями; здесь не правится.',
      en: 'Approved translations of segments. Approvals add to it; it is not edited here.',
    },
    useAsTitle: 'source',
    defaultColumns: ['source', 'target', 'sourceLocale', 'targetLocale', 'approvedAt', 'uses'],
    listSearchableFields: ['source', 'target'],
  },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  timestamps: true,
  fields: [
    inner('key', { unique: true }),
    {
      name: 'source',
      type: 'textarea',
      required: true,
      label: { ru: 'Исходный текст', en: 'Source text' },
      admin: cell('/src/admin/translations/segment-cell.tsx#SegmentCell'),
    },
    {
      name: 'target',
      type: 'textarea',
      required: true,
      label: { ru: 'Перевод', en: 'Translation' },
      admin: cell('/src/admin/translations/segment-cell.tsx#SegmentCell'),
    },
    {
      name: 'sourceLocale',
      type: 'text',
      required: true,
      label: { ru: 'С языка', en: 'From' },
      admin: cell('/src/admin/translations/language-cell.tsx#LanguageCell'),
    },
    {
      name: 'targetLocale',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'На язык', en: 'Into' },
      admin: cell('/src/admin/translations/language-cell.tsx#LanguageCell'),
    },
    inner('sourceHash'),
    inner('opening', { index: true }),
    inner('closing', { index: true }),
    {
      name: 'collectionSlug',
      type: 'text',
      required: true,
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
    { name: 'path', type: 'text', required: true, label: { ru: 'Поле', en: 'Field' } },
    { name: 'approvedBy', type: 'text', label: { ru: 'Кто одобрил', en: 'Approved by' } },
    {
      name: 'approvedAt',
      type: 'date',
      required: true,
      label: { ru: 'Когда одобрено', en: 'Approved at' },
    },
    {
      name: 'uses',
      type: 'number',
      required: true,
      defaultValue: 1,
      label: { ru: 'Сколько мест', en: 'Places' },
      admin: {
        description: {
          ru: 'В скольких местах одобрен перевод этого отрывка',
          en: 'In how many places a translation of this segment is approved',
        },
      },
    },
    {
      name: 'alternatives',
      type: 'json',
      required: true,
      defaultValue: [],
      label: { ru: 'Другие переводы', en: 'Other translations' },
      // Payload's editor of JSON is loaded from a foreign server.
      admin: unseen,
    },
    { name: 'rev', type: 'number', required: true, defaultValue: 0, admin: unseen },
  ],
};
