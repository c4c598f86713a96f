import type { UIField } from 'payload';

/** Where a site's form makes keys: see `keysEndpoint`. */
export const createKeyField = (): UIField => ({
  name: 'createKey',
  type: 'ui',
  label: { ru: 'Новый ключ', en: 'New key' },
  admin: {
    components: { Field: '/src/admin/site-keys/create-key.tsx#CreateKey' },
  },
});
