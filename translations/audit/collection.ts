import type { CollectionConfig, PayloadRequest } from 'payload';
import { hasRole } from '../review/mayApprove.ts';

const nobody = () => false;
const mayRead = ({ req }: { req: PayloadRequest }) =>
  hasRole(req.user, 'admin', 'editor', 'reviewer');
const unseen = { hidden: true, disableListColumn: true };

/** Read in the list by a cell of the admin's, and on a row's page by `AuditField` alone. */
const cell = (file: string) => ({
  condition: () => false,
  components: { Cell: `/src/admin/${file}.tsx#${file.split('/').at(-1)}` },
});

/** What people did to translations, for ever: rows are only ever added. */
export const auditLog: CollectionConfig = {
  slug: 'auditLog',
  labels: {
    singular: { ru: 'Запись журнала', en: 'Audit entry' },
    plural: { ru: 'Журнал', en: 'Audit log' },
  },
  admin: {
    group: { ru: 'Переводы', en: 'Translations' },
    useAsTitle: 'action',
    defaultColumns: ['createdAt', 'action', 'user', 'collectionSlug', 'document', 'locale', 'path'],
    description: {
      ru: 'Кто, что и когда сделал с переводами',
      en: 'Who did what to translations, and when',
    },
  },
  access: { read: mayRead, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'entry',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/audit/AuditField.tsx#AuditField' },
      },
    },
    {
      name: 'action',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Действие', en: 'Action' },
      admin: cell('audit/ActionCell'),
    },
    { name: 'user', type: 'relationship', relationTo: 'users', label: { ru: 'Кто', en: 'Who' } },
    {
      name: 'collectionSlug',
      type: 'text',
      required: true,
      label: { ru: 'Раздел', en: 'Collection' },
      admin: cell('translations/CollectionCell'),
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Документ', en: 'Document' },
      admin: cell('translations/DocumentCell'),
    },
    {
      name: 'locale',
      type: 'text',
      required: true,
      label: { ru: 'Язык', en: 'Language' },
      admin: cell('translations/LanguageCell'),
    },
    {
      name: 'path',
      type: 'text',
      label: { ru: 'Текст', en: 'Text' },
      admin: cell('audit/PlaceCell'),
    },
    {
      name: 'reason',
      type: 'textarea',
      label: { ru: 'Причина', en: 'Reason' },
      admin: { condition: () => false },
    },
    { name: 'before', type: 'json', admin: unseen },
    { name: 'after', type: 'json', admin: unseen },
  ],
};
