import type { Role } from '../../collections/access/roles.ts';
import { contentSlugs } from '../../collections/slugs.ts';

/** `anonymous` has no session. A translator works in English; `translatorElsewhere` asks in Korean. */
export type Who = Role | 'anonymous' | 'translatorElsewhere';

export const everybody: Who[] = [
  'anonymous',
  'translatorElsewhere',
  'translator',
  'reviewer',
  'editor',
  'admin',
];
const signedIn = everybody.slice(1);
const editors: Who[] = ['editor', 'admin'];
const admins: Who[] = ['admin'];
const nobody: Who[] = [];

/** Who may do what with the documents of a collection. */
export type Rights = {
  read: Who[];
  create: Who[];
  /** In the locale of the asker. */
  update: Who[];
  /** Any document, in whatever locale: what GraphQL can tell of a document that there is not. */
  updateAny?: Who[];
  trash?: Who[];
  delete: Who[];
  deleteAny?: Who[];
  /** What GraphQL can tell of copying a document that there is not; without, as `create`. */
  duplicateAny?: Who[];
  /** Where there are drafts and versions. */
  versions?: { read: Who[]; publish: Who[]; withdraw: Who[]; restore: Who[] };
};

const content: Rights = {
  read: signedIn,
  create: editors,
  update: ['translator', 'reviewer', ...editors],
  updateAny: editors,
  trash: editors,
  delete: admins,
  versions: { read: signedIn, publish: editors, withdraw: editors, restore: editors },
};
const { trash: _trash, versions: _versions, ...media } = content;
const sealed: Rights = { read: nobody, create: nobody, update: nobody, delete: nobody };
const shown: Rights = { ...sealed, read: signedIn };
const own: Rights = {
  read: signedIn,
  create: signedIn,
  update: signedIn,
  updateAny: nobody,
  delete: signedIn,
  deleteAny: nobody,
  duplicateAny: nobody,
};

/** A row for each collection that there is, Payload's own included. */
export const collectionRights: Record<string, Rights> = {
  ...Object.fromEntries(contentSlugs.map((slug) => [slug, content])),
  // No trash: an editor deletes a wrong upload, and its files wait in quarantine.
  media: { ...media, delete: editors },
  sources: content,
  sites: { read: signedIn, create: admins, update: admins, delete: admins },
  users: { read: signedIn, create: admins, update: admins, delete: admins },
  translations: shown,
  glossaryTerms: {
    read: signedIn,
    create: ['reviewer', ...editors],
    update: ['reviewer', ...editors],
    delete: ['reviewer', ...editors],
  },
  translationMemory: shown,
  translationRuns: shown,
  translationCalls: shown,
  translationSpend: sealed,
  notifications: shown,
  auditLog: { ...sealed, read: ['reviewer', ...editors] },
  outbox: sealed,
  deadLetters: shown,
  attempts: sealed,
  documentWrites: sealed,
  'payload-jobs': sealed,
  'payload-kv': sealed,
  'payload-migrations': sealed,
  'payload-preferences': own,
  'payload-locked-documents': {
    read: signedIn,
    create: admins,
    update: editors,
    delete: signedIn,
    deleteAny: editors,
    duplicateAny: nobody,
  },
};

/** Who may read and change each global. */
export const globalRights: Record<string, { read: Who[]; update: Who[] }> = {
  translationSettings: { read: signedIn, update: admins },
};

const withReferences = [...contentSlugs, 'sources'];

/** Who gets further than 401 and 403 at each endpoint of our own. */
export const endpointRights: Record<string, Who[]> = {
  'post /users/forgot-password': everybody,
  'post /sites/:id/keys': admins,
  'get /sites/:id/key-uses': admins,
  // For sites, by their keys.
  'post /sites/trusted-documents': nobody,
  ...Object.fromEntries(
    [
      'get /translations/state',
      'get /translations/history',
      'get /translations/queue',
      'get /translations/desk',
      'get /translations/matches',
      'post /translations/presence',
      'post /translations/approveEqual',
      'post /translations/assignMany',
      'get /translations/export',
      'post /translations/import',
      'post /translations/save',
      'post /translations/submit',
      'post /translations/approve',
      'post /translations/approveClean',
      'post /translations/reject',
      'post /translations/acceptSuggestion',
      'post /translations/dismissSuggestion',
      'post /translations/assign',
      'post /translations/comment',
      'get /translations/people',
      'get /notifications/unread',
      'post /notifications/read',
      'post /translationRuns/estimate',
      'post /translationRuns/estimateEdit',
      'post /translationRuns/start',
      'get /translationRuns/going',
      'get /translationRuns/progress/:run',
      'post /translationRuns/cancel/:run',
      ...['media', ...withReferences].flatMap((slug) => [
        `get /${slug}/:id/needed-by`,
        `post /${slug}/needed-by`,
      ]),
    ].map((endpoint) => [endpoint, signedIn]),
  ),
  ...Object.fromEntries(withReferences.map((slug) => [`post /${slug}/versions/:id`, editors])),
};

/** Who gets an answer of each server function of Payload's admin; the others get an error. */
export const serverFunctionRights: Record<string, Who[]> = {
  // It sends the document's status along, which is for editors to set.
  'copy-data-from-locale': editors,
  // Forms are made for those who sign in, too; there are users, so that it says nothing else to them.
  'form-state': everybody,
  'get-default-layout': signedIn,
  'get-folder-results-component-and-data': signedIn,
  'get-upcoming-scheduled-publish': editors,
  'render-document': signedIn,
  'render-document-slots': signedIn,
  'render-field': signedIn,
  'render-list': signedIn,
  'render-widget': signedIn,
  'schedule-publish': editors,
  slugify: signedIn,
  'table-state': signedIn,
};
