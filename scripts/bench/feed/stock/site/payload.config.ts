import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { buildConfig, type CollectionConfig } from 'payload';

/** The public may read, as it may in the feed with a key; nobody is asked who they are. */
const access = { read: () => true };

const clinics: CollectionConfig = {
  slug: 'clinics',
  access,
  fields: [
    { name: 'slug', type: 'text', required: true, unique: true },
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'description', type: 'richText', localized: true },
    { name: 'city', type: 'text', localized: true },
    { name: 'country', type: 'text' },
    { name: 'beds', type: 'number' },
    { name: 'foundedYear', type: 'number' },
    { name: 'doctors', type: 'join', collection: 'doctors', on: 'clinic' },
  ],
};

const doctors: CollectionConfig = {
  slug: 'doctors',
  access,
  fields: [
    { name: 'slug', type: 'text', required: true, unique: true },
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'title', type: 'text', localized: true },
    { name: 'clinic', type: 'relationship', relationTo: 'clinics', required: true },
  ],
};

/** Payload as its documentation shows it: two collections, a join between them, and GraphQL. */
// biome-ignore lint/style/noDefaultExport: Payload asks for it
export default buildConfig({
  secret: 'a secret of a benchmark, 32 characters',
  db: sqliteAdapter({ client: { url: process.env.STOCK_DATABASE ?? '' }, idType: 'uuidv7' }),
  editor: lexicalEditor(),
  collections: [clinics, doctors],
  localization: { locales: ['ru', 'en'], defaultLocale: 'ru', fallback: true },
  telemetry: false,
  typescript: { autoGenerate: false },
});
