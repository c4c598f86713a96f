import type { CollectionConfig, PayloadRequest } from 'payload';
import { hasRole } from '../review/mayApprove.ts';

const nobody = () => false;
const mayRead = ({ req }: { req: PayloadRequest }) =>
  hasRole(req.user, 'admin', 'editor', 'reviewer');
const unseen = { hidden: true, disableListColumn: true };

/** What people did to translations, for ever: rows are only ever added. */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
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
      name: 'action',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Действие', en: 'Action' },
    },
    { name: 'user', type: 'relationship', relationTo: 'users', label: { ru: 'Кто', en: 'Who' } },
    {
      name: 'collectionSlug',
      type: 'text',
      required: true,
      label: { ru: 'Раздел', en: 'Collection' },
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Документ', en: 'Document' },
    },
    { name: 'locale', type: 'text', required: true, label: { ru: 'Язык', en: 'Language' } },
    { name: 'path', type: 'text', label: { ru: 'Текст', en: 'Text' } },
    { name: 'reason', type: 'textarea', label: { ru: 'Причина', en: 'Reason' } },
    { name: 'before', type: 'json', admin: unseen },
    { name: 'after', type: 'json', admin: unseen },
  ],
};
