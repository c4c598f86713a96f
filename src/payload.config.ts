import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { en } from '@payloadcms/translations/languages/en';
import { ru } from '@payloadcms/translations/languages/ru';
import { buildConfig, type Payload } from 'payload';
import { isAdmin } from '../collections/access/is-admin.ts';
import { collections } from '../collections/index.ts';
import { restoreMutations } from '../collections/restoring/restore-mutations.ts';
import { attempts } from '../collections/sign-in/attempts.ts';
import { uploadLimits } from '../media/upload.ts';
import { locales } from '../translations/locales.ts';
import { leafTree } from '../translations/overlay/leaf-tree.ts';
import type { RecordKey } from '../translations/records/change-record.ts';
import { globalWithRevisions, withRevisions } from '../translations/revisions/with-revisions.ts';
import { translationSettings } from '../translations/settings/global.ts';
import { withTranslations } from '../translations/with-translations.ts';
import { favicon } from './admin/brand/favicon.ts';
import { adminDate } from './admin/dates/moment-here.ts';

import { inEveryLanguage } from './admin/in-every-language.ts';
import { inboxPath } from './admin/inbox/address.ts';
import { withListViews } from './admin/lists/with-list-views.ts';
import { withNamedFilters } from './admin/lists/with-named-filters.ts';
import { withStatusCells } from './admin/lists/with-status-cells.ts';
import { withFormParts } from './admin/with-form-parts.ts';
import { withTranslationForms } from './admin/with-translation-forms.ts';
import { wording } from './admin/wording.ts';
import { workbenchPath } from './admin/workbench/address.ts';
import { answerError } from './answers/answer-error.ts';
import { logOptions } from './answers/log-options.ts';
import { cookiePrefix } from './cookie-prefix.ts';
import { database } from './database.ts';
import { email } from './email.ts';
import { env } from './env.ts';
import { readKeyUses } from './feed-log/key-uses.ts';
import { guardCollections } from './guard-collections.ts';
import { nameLocales } from './name-locales.ts';
import { hintChangedRules, leaveHint, withOutbox } from './projector/outbox.ts';
import { withBoundedRetries } from './scheduling/with-bounded-retries.ts';
import { withdrawMutation } from './withdraw-mutation.ts';

const settings = env();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const translatedCollections = collections
  .filter(({ fields }) => leafTree(fields).length > 0)
  .map(({ slug, labels }) => ({ slug, label: labels?.plural ?? slug }));

export default buildConfig({
  secret: settings.PAYLOAD_SECRET,
  db: database(settings.DATABASE_URL),
  editor: lexicalEditor(),
  email: email(settings),
  logger: { options: logOptions(settings.LOG_LEVEL) },
  upload: uploadLimits,
  hooks: { afterError: [answerError] },
  telemetry: false,
  collections: [
    ...withNamedFilters(
      withListViews(
        withOutbox(
          withRevisions(withFormParts(withTranslations(withTranslationForms(collections)))),
        ),
      ),
    ),
    attempts,
  ],
  globals: [
    globalWithRevisions({
      ...translationSettings(translatedCollections),
      hooks: { afterChange: [hintChangedRules] },
    }),
  ],
  localization: {
    locales: locales.map(({ tag, name, direction }) => ({
      code: tag,
      label: name,
      rtl: direction === 'rtl',
    })),
    defaultLocale: settings.SOURCE_LOCALE,
    // A fallback shown as if it were data would be written back as data.
    fallback: false,
  },
  i18n: { supportedLanguages: { ru, en }, fallbackLanguage: 'ru', translations: wording },
  admin: {
    user: 'users',
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: '· Polyclinic', icons: [favicon], defaultOGImageType: 'off' },
    // Payload's default asks gravatar.com for a picture by the hash of everybody's address.
    avatar: 'default',
    components: {
      graphics: {
        Logo: '/src/admin/brand/logo.tsx#Logo',
        Icon: '/src/admin/brand/icon.tsx#Icon',
      },
      // The last of those that wrap `fetch` does it once, the others again whenever the language changes.
      providers: [
        '/src/admin/uploads/upload-limits.tsx#UploadLimits',
        '/src/admin/accessibility/name-controls.tsx#NameControls',
        '/src/admin/profile-language.tsx#ProfileLanguage',
        '/src/admin/saving/save-guard.tsx#SaveGuard',
      ],
      beforeNavLinks: [
        '/src/admin/workbench/nav-link.tsx#NavLink',
        '/src/admin/inbox/inbox-link.tsx#InboxLink',
      ],
      views: {
        inbox: {
          Component: '/src/admin/inbox/inbox-view.tsx#InboxView',
          path: inboxPath,
          exact: true,
          meta: { title: 'Inbox' },
        },
        workbench: {
          Component: '/src/admin/workbench/queue-view.tsx#QueueView',
          path: workbenchPath,
          exact: true,
          meta: { title: 'Workbench' },
        },
        desk: {
          Component: '/src/admin/workbench/desk-view.tsx#DeskView',
          path: `${workbenchPath}/:collection/:id/:locale`,
          exact: true,
          meta: { title: 'Workbench' },
        },
      },
      beforeDashboard: ['/src/admin/dashboard/welcome.tsx#Welcome'],
    },
    // Everywhere on the reader’s clock, which is named.
    dateFormat: adminDate,
    timezones: {
      defaultTimezone: settings.OFFICE_TIMEZONE,
      supportedTimezones: [{ label: settings.OFFICE_TIMEZONE, value: settings.OFFICE_TIMEZONE }],
    },
    // A message may name a dozen fields: the default of 4 s is gone before they are read.
    toast: { duration: 10_000 },
  },
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
  csrf: [
    settings.CMS_URL,
    `http://127.0.0.1:${settings.CMS_PORT}`,
    `http://localhost:${settings.CMS_PORT}`,
  ],
  cookiePrefix,
  defaultDepth: 1,
  maxDepth: 3,
  jobs: {
    deleteJobOnComplete: true,
    // By default any signed-in user may run, queue or cancel jobs.
    access: { run: isAdmin, queue: isAdmin, cancel: isAdmin },
  },
  onInit: guardCollections,
  custom: {
    translationChanged: (payload: Payload, { collection, document }: RecordKey) =>
      leaveHint(payload, { collection, document }),
    readKeyUses: (hashes: readonly string[]) => readKeyUses(settings.DATABASE_URL, hashes),
  },
  graphQL: {
    maxComplexity: 500,
    disablePlaygroundInProduction: true,
    mutations: (...given) => ({ ...withdrawMutation(...given), ...restoreMutations(...given) }),
    validationRules: () => [nameLocales],
  },
})
  .then(withBoundedRetries)
  .then(withStatusCells)
  .then(inEveryLanguage);
