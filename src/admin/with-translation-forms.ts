import type { CollectionConfig, DocumentViewConfig, EditConfig, UIField } from 'payload';
import { leafTree } from '../../translations/overlay/leaf-tree.ts';

const panel: UIField = {
  name: 'translationPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/translations/translation-panel.tsx#TranslationPanel' },
  },
};

const banner: UIField = {
  name: 'staleBanner',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/translations/stale-banner.tsx#StaleBanner' },
  },
};

const translateDocument = '/src/admin/runs/translate-document.tsx#TranslateDocument';
const translateList = '/src/admin/runs/translate-list.tsx#TranslateList';

const translationsTab: DocumentViewConfig = {
  Component: '/src/admin/workbench/document-translations.tsx#DocumentTranslations',
  path: '/translations',
  tab: { label: ({ t }) => t('workbench:tab'), href: '/translations', order: 150 },
};

/**
 * Fits the forms and lists of collections with localized text to translation: a panel in the
 * sidebar, a warning over the fields where the sidebar is below them, buttons for machine drafting, a publish button in the source language alone, and no
 * copying of one language's text over another's.
 */
export function withTranslationForms(collections: readonly CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) =>
    leafTree(collection.fields).length === 0 ? collection : withForm(collection),
  );
}

function withForm(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, fields, slug } = collection;
  const { components } = admin;
  return {
    ...collection,
    fields: [...fields, banner, panel],
    admin: {
      ...admin,
      disableCopyToLocale: true,
      components: {
        ...components,
        beforeListTable: [
          ...(components?.beforeListTable ?? []),
          { path: translateList, clientProps: { collectionSlug: slug } },
        ],
        views: {
          ...components?.views,
          edit: { translations: translationsTab, ...components?.views?.edit } as EditConfig,
        },
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            ...(components?.edit?.beforeDocumentControls ?? []),
            translateDocument,
          ],
          ...(collection.versions && {
            PublishButton: '/src/admin/publish/publish-in-source.tsx#PublishInSource',
          }),
        },
      },
    },
  };
}
