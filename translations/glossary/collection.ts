import { randomUUID } from 'node:crypto';
import type { ArrayField, CollectionConfig, PayloadRequest } from 'payload';
import { array } from 'payload/shared';
import { isStaff } from '../access.ts';
import { group, unseen } from '../admin.ts';
import { hasRole } from '../review/may-approve.ts';
import { brokenTerms } from './concepts/broken-terms.ts';
import { termsMessage } from './concepts/messages.ts';
import { plainTerm } from './concepts/plain-term.ts';
import { termFields } from './concepts/term-fields.ts';

const keepsTerms = ({ req }: { req: PayloadRequest }) =>
  hasRole(req.user, 'admin', 'editor', 'reviewer');

const validateTerms: ArrayField['validate'] = (value, options) => {
  const broken = brokenTerms(value);
  return broken ? termsMessage(broken, options.req.i18n?.language) : array(value, options);
};

/** The glossary: concepts, each with its terms in the locales. Terms of one concept are translations of each other. */
export const glossaryTerms: CollectionConfig = {
  slug: 'glossaryTerms',
  labels: {
    singular: { ru: 'Понятие', en: 'Concept' },
    plural: { ru: 'Глоссарий', en: 'Glossary' },
  },
  admin: {
    group,
    description: {
      ru: 'Как переводить термины. Машинный перевод следует основным терминам, проверки — всем.',
      en: 'How terms are translated. Engines follow the preferred terms, the checks follow all.',
    },
    useAsTitle: 'concept',
    defaultColumns: ['concept', 'domain', 'doNotTranslate', 'updatedAt'],
    listSearchableFields: ['concept', 'definition', 'domain', 'terms.term'],
  },
  access: { read: isStaff, create: keepsTerms, update: keepsTerms, delete: keepsTerms },
  timestamps: true,
  fields: [
    {
      name: 'concept',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Понятие', en: 'Concept' },
      admin: {
        description: {
          ru: 'Название для списка: обычно термин на исходном или английском языке',
          en: 'Its name in lists: usually the term in the source language or English',
        },
      },
      hooks: { beforeValidate: [({ value }) => (value === undefined ? value : plainTerm(value))] },
    },
    {
      name: 'terms',
      type: 'array',
      required: true,
      label: { ru: 'Термины', en: 'Terms' },
      labels: { singular: { ru: 'Термин', en: 'Term' }, plural: { ru: 'Термины', en: 'Terms' } },
      validate: validateTerms,
      fields: termFields,
    },
    { name: 'definition', type: 'textarea', label: { ru: 'Определение', en: 'Definition' } },
    { name: 'note', type: 'textarea', label: { ru: 'Примечание', en: 'Note' } },
    {
      name: 'domain',
      type: 'text',
      index: true,
      label: { ru: 'Область', en: 'Domain' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'doNotTranslate',
      type: 'checkbox',
      defaultValue: false,
      label: { ru: 'Не переводить', en: 'Do not translate' },
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Остаётся в переводе таким же, как в исходном тексте',
          en: 'Stays in a translation exactly as it is in the source',
        },
      },
    },
    {
      name: 'caseSensitive',
      type: 'checkbox',
      defaultValue: false,
      label: { ru: 'Учитывать регистр', en: 'Case sensitive' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'externalId',
      type: 'text',
      unique: true,
      label: { ru: 'Внешний код', en: 'External id' },
      admin: {
        position: 'sidebar',
        description: {
          ru: 'По нему понятие узнаёт импорт; пустой заполняется сам',
          en: 'By it an import knows the concept; an empty one is filled in',
        },
      },
      // Never empty: two documents that both store null would break MongoDB's unique index.
      hooks: { beforeValidate: [({ value, originalDoc }) => externalIdOf(value, originalDoc)] },
    },
    {
      name: 'importedHash',
      type: 'text',
      label: { ru: 'Отпечаток импорта', en: 'Import fingerprint' },
      admin: unseen,
    },
  ],
};

function externalIdOf(value: unknown, before: { externalId?: string } | undefined): string {
  return plainTerm(value) || (value === undefined && before?.externalId) || randomUUID();
}
