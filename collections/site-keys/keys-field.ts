import type { ArrayField, Field } from 'payload';
import { array } from 'payload/shared';
import { isAdmin } from '../access/is-admin.ts';
import { checked } from '../fields/checked.ts';
import { moment } from '../fields/moment.ts';
import type { Broken } from '../rules/check.ts';
import { maxValidKeys, validKeys } from './create-site-key.ts';

/**
 * A site's keys. A row is made by `createSiteKey` alone, which stores a hash; removing the row
 * revokes the key.
 */
export const keysField = (): ArrayField => ({
  name: 'keys',
  type: 'array',
  label: { ru: 'Ключи', en: 'Keys' },
  labels: { singular: { ru: 'Ключ', en: 'Key' }, plural: { ru: 'Ключи', en: 'Keys' } },
  access: { read: isAdmin, update: isAdmin },
  admin: {
    description: {
      ru: 'Не более двух действующих. Удалите строку, чтобы отозвать ключ',
      en: 'Two valid ones at most. Remove a row to revoke its key',
    },
  },
  validate: checked(array, keysRule) as ArrayField['validate'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', label: { ru: 'Метка', en: 'Label' }, required: true },
        computed({ name: 'prefix', type: 'text', label: { ru: 'Начало', en: 'Prefix' } }),
        computed(moment({ name: 'createdAt', label: { ru: 'Создан', en: 'Created' } })),
        moment({ name: 'expiresAt', label: { ru: 'Истекает', en: 'Expires' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'introspection',
          type: 'checkbox',
          label: { ru: 'Может читать схему', en: 'May ask for the schema' },
          defaultValue: true,
        },
        {
          name: 'mayUpload',
          type: 'checkbox',
          label: { ru: 'Может загружать доверенные запросы', en: 'May upload trusted documents' },
          defaultValue: false,
        },
      ],
    },
    {
      name: 'lastUsed',
      type: 'ui',
      label: { ru: 'Последнее использование', en: 'Last used' },
      admin: { components: { Field: '/src/admin/site-keys/last-used.tsx#LastUsed' } },
    },
    computed({
      name: 'hash',
      type: 'text',
      index: true,
      label: { ru: 'Хеш', en: 'Hash' },
      admin: { hidden: true },
    }),
  ],
});

/** Rows come from `createSiteKey`, two of them valid at most. */
export function keysRule(value: unknown): Broken {
  const keys = (Array.isArray(value) ? value : []) as { hash?: string; expiresAt?: string }[];
  if (keys.some(({ hash }) => !hash)) return { key: 'siteKeyByHand' };
  return validKeys(keys, Date.now()).length > maxValidKeys ? { key: 'siteKeysTwo' } : null;
}

/** Written by code alone: what a request sends for it is dropped. */
function computed(field: Field): Field {
  const never = () => false;
  return {
    ...field,
    access: { read: isAdmin, create: never, update: never },
    admin: { readOnly: true, ...field.admin },
  } as Field;
}
