import type { CollectionConfig, PayloadRequest } from 'payload';
import { nobody } from '../access.ts';
import { cell, group, unseen } from '../admin.ts';
import { findByDocument } from '../find-by-document.ts';
import { hasRole } from '../review/may-approve.ts';

const mayRead = ({ req }: { req: PayloadRequest }) =>
  hasRole(req.user, 'admin', 'editor', 'reviewer');

/** Read in the list by a cell of the admin's, and on a row's page by `AuditField` alone. */
const column = (component: string) => ({ condition: () => false, ...cell(component) });

/** What people did to translations, for ever: rows are only ever added. */
export const auditLog: CollectionConfig = {
  slug: 'auditLog',
  labels: {
    singular: { ru: 'Запись журнала', en: 'Audit entry' },
    plural: { ru: 'Журнал', en: 'Audit log' },
  },
  admin: {
    group,
    useAsTitle: 'action',
    listSearchableFields: ['document'],
    defaultColumns: ['createdAt', 'action', 'user', 'collectionSlug', 'document', 'locale', 'path'],
    description: {
      ru: 'Кто, что и когда сделал с переводами',
      en: 'Who did what to translations, and when',
    },
  },
  access: { read: mayRead, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [findByDocument] },
  fields: [
    {
      name: 'entry',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/audit/audit-field.tsx#AuditField' },
      },
    },
    {
      name: 'action',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Действие', en: 'Action' },
      admin: column('/src/admin/audit/action-cell.tsx#ActionCell'),
    },
    { name: 'user', type: 'relationship', relationTo: 'users', label: { ru: 'Кто', en: 'Who' } },
    {
      name: 'collectionSlug',
      type: 'text',
      required: true,
      label: { ru: 'Раздел', en: 'Collection' },
      admin: column('/src/admin/translations/collection-cell.tsx#CollectionCell'),
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Документ', en: 'Document' },
      admin: column('/src/admin/translations/document-cell.tsx#DocumentCell'),
    },
    {
      name: 'locale',
      type: 'text',
      required: true,
      label: { ru: 'Язык', en: 'Language' },
      admin: column('/src/admin/translations/language-cell.tsx#LanguageCell'),
    },
    {
      name: 'path',
      type: 'text',
      label: { ru: 'Текст', en: 'Text' },
      admin: column('/src/admin/audit/place-cell.tsx#PlaceCell'),
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
