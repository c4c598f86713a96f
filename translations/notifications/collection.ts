import type { Access, CollectionConfig } from 'payload';
import { isStaff, nobody } from '../access.ts';
import { inboxEndpoints } from './endpoints.ts';
import { kindNames } from './kinds.ts';
import { mailStates } from './types.ts';

const own: Access = ({ req }) =>
  isStaff({ req }) && req.user ? { recipient: { equals: String(req.user.id) } } : false;

/** What people are told: a row for each of them, which they alone read. Written by code alone; see `notify`. */
export const notifications: CollectionConfig = {
  slug: 'notifications',
  labels: {
    singular: { ru: 'Уведомление', en: 'Notification' },
    plural: { ru: 'Уведомления', en: 'Notifications' },
  },
  admin: { hidden: true },
  access: { read: own, create: nobody, update: nobody, delete: nobody },
  endpoints: inboxEndpoints,
  timestamps: true,
  indexes: [
    { fields: ['recipient', 'at'] },
    { fields: ['recipient', 'unread'] },
    { fields: ['series', 'at'] },
    { fields: ['mail', 'mailAt'] },
  ],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'series', type: 'text', required: true },
    { name: 'recipient', type: 'text', required: true },
    { name: 'kind', type: 'select', required: true, options: kindNames },
    { name: 'actor', type: 'text' },
    { name: 'items', type: 'json', required: true },
    { name: 'count', type: 'number', required: true },
    { name: 'since', type: 'text', required: true },
    { name: 'at', type: 'text', required: true, index: true },
    { name: 'unread', type: 'checkbox', required: true },
    { name: 'mail', type: 'select', required: true, options: [...mailStates] },
    { name: 'mailAt', type: 'text' },
    { name: 'mailId', type: 'text' },
    { name: 'tries', type: 'number', required: true },
    { name: 'rev', type: 'number', required: true },
  ],
};
