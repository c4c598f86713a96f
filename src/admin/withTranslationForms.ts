import type { CollectionConfig, UIField } from 'payload';
import { leafTree } from '../../translations/overlay/leafTree.ts';

const panel: UIField = {
  name: 'translationPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/translations/TranslationPanel.tsx#TranslationPanel' },
  },
};

/**
 * Fits the forms of collections with localized text to translation: a panel in the sidebar, a
 * publish button in the source language alone, and no copying of one language's text over another's.
 */
export function withTranslationForms(collections: readonly CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) =>
    leafTree(collection.fields).length === 0 ? collection : withForm(collection),
  );
}

function withForm(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, fields } = collection;
  return {
    ...collection,
    fields: [...fields, panel],
    admin: {
      ...admin,
      disableCopyToLocale: true,
      components: {
        ...admin.components,
        edit: {
          ...admin.components?.edit,
          ...(collection.versions && {
            PublishButton: '/src/admin/publish/PublishInSource.tsx#PublishInSource',
          }),
        },
      },
    },
  };
}
