import type { CollectionConfig, Field } from 'payload';
import { contentAccess } from './access/content-access.ts';
import { guardOperations } from './access/guard-operations.ts';
import { protectShared } from './access/protect-shared.ts';
import { displayTitle, formerSlugs, searchText, slug, sourceLocale } from './fields/identity.ts';
import { schedule } from './fields/schedule.ts';
import { type Group, groups } from './groups.ts';
import { checkKinds } from './hooks/check-kinds.ts';
import { foldSearch } from './hooks/fold-search.ts';
import { keepSearchText } from './hooks/keep-search-text.ts';
import { keepSlug } from './hooks/keep-slug.ts';
import { keepSourceLocale } from './hooks/keep-source-locale.ts';
import { keepTitle, type TitleOf } from './hooks/keep-title.ts';
import { requireReferences } from './hooks/require-references.ts';
import { requireSource } from './hooks/require-source.ts';
import { settleLocale } from './hooks/settle-locale.ts';
import { showTitle } from './hooks/show-title.ts';
import { uniqueExternalIds } from './hooks/unique-external-ids.ts';
import { answerWithdrawn, withdraw } from './hooks/withdraw.ts';
import type { CollectionLabels, Label } from './labels.ts';
import { neededByEndpoints } from './references/needed-by-endpoint.ts';
import { refusePurge } from './references/refuse-purge.ts';
import { draftAlone } from './restoring/draft-alone.ts';
import { emptyLacking } from './restoring/empty-lacking.ts';
import { restoreEndpoint } from './restoring/restore-endpoint.ts';

type Options = {
  slug: string;
  labels: CollectionLabels;
  group: Group;
  description: Label;
  /** The field that names a document, or how its title is made. */
  title: string | TitleOf;
  fields: Field[];
  /** Whether it has text to translate; without, it has no source locale. */
  translated?: boolean;
  /** Columns of the list, between the title and the status. */
  columns?: string[];
  hooks?: CollectionConfig['hooks'];
};

/**
 * A collection that editors curate: drafts and versions, trash, a slug that lasts, a title and a
 * search text that work in every locale, and shared fields that translators can only read.
 */
export function content(options: Options): CollectionConfig {
  const {
    labels,
    group,
    description,
    title,
    fields,
    columns = [],
    hooks = {},
    translated = true,
  } = options;
  return {
    slug: options.slug,
    labels,
    ...(typeof title === 'string' && { custom: { titlePath: title } }),
    trash: true,
    versions: { maxPerDoc: 50, drafts: { schedulePublish: true, validate: false } },
    access: contentAccess,
    endpoints: [restoreEndpoint(options.slug), ...neededByEndpoints(options.slug)],
    admin: {
      group: groups[group],
      description,
      useAsTitle: 'displayTitle',
      defaultColumns: ['displayTitle', ...columns, '_status', 'schedule', 'updatedAt'],
      listSearchableFields: ['searchText'],
      components: {
        edit: {
          beforeDocumentControls: [
            {
              path: '/src/admin/schedule/document-failures.tsx#DocumentFailures',
              serverProps: { collectionSlug: options.slug },
            },
            '/src/admin/deleting/delete-dialog.tsx#DeleteDialog',
            {
              path: '/src/admin/schedule/document-schedule.tsx#DocumentSchedule',
              serverProps: { collectionSlug: options.slug },
            },
          ],
          editMenuItems: ['/src/admin/deleting/delete-item.tsx#DeleteItem'],
        },
      },
    },
    fields: protectShared([
      displayTitle(),
      ...fields,
      slug(),
      ...(translated ? [sourceLocale()] : []),
      formerSlugs(),
      searchText(),
      schedule(),
    ]),
    hooks: {
      ...hooks,
      beforeOperation: [
        settleLocale,
        guardOperations,
        withdraw,
        draftAlone,
        foldSearch,
        ...(hooks.beforeOperation ?? []),
      ],
      beforeValidate: [
        checkKinds,
        ...(translated ? [keepSourceLocale] : []),
        keepTitle(title),
        keepSearchText,
        keepSlug,
        uniqueExternalIds,
        ...(hooks.beforeValidate ?? []),
      ],
      beforeChange: [emptyLacking, requireSource, requireReferences, ...(hooks.beforeChange ?? [])],
      beforeDelete: [refusePurge, ...(hooks.beforeDelete ?? [])],
      afterRead: [showTitle, ...(hooks.afterRead ?? [])],
      afterOperation: [answerWithdrawn, ...(hooks.afterOperation ?? [])],
    },
  };
}
