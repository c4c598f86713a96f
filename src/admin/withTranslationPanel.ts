import type { CollectionConfig } from 'payload';
import { leafTree } from '../../translations/overlay/leafTree.ts';

/** Puts the translations panel into the sidebar of every collection with localized text. */
export function withTranslationPanel(collections: readonly CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) =>
    leafTree(collection.fields).length === 0
      ? collection
      : {
          ...collection,
          fields: [
            ...collection.fields,
            {
              name: 'translationPanel',
              type: 'ui',
              admin: {
                position: 'sidebar',
                disableListColumn: true,
                components: {
                  Field: '/src/admin/translations/TranslationPanel.tsx#TranslationPanel',
                },
              },
            },
          ],
        },
  );
}
