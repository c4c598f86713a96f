import type { CollectionConfig } from 'payload';
import { auditLog } from './audit/collection.ts';
import { glossaryTerms } from './glossary/collection.ts';
import { translationMemory } from './memory/collection.ts';
import { notifications } from './notifications/collection.ts';
import { captureText } from './overlay/capture-text.ts';
import { guardOperation } from './overlay/guard-operation.ts';
import { forgetRecords, keepRecords } from './overlay/keep-records.ts';
import { leafTree } from './overlay/leaf-tree.ts';
import { overlayText } from './overlay/overlay.ts';
import { translations } from './records/collection.ts';
import { translationCalls, translationRuns, translationSpend } from './runs/collections.ts';

/** Gives every collection with localized text its overlay, and adds the collections of translation. */
export function withTranslations(collections: readonly CollectionConfig[]): CollectionConfig[] {
  return [
    ...collections.map(withOverlay),
    translations,
    glossaryTerms,
    translationMemory,
    translationRuns,
    translationCalls,
    translationSpend,
    auditLog,
    notifications,
  ];
}

function withOverlay(collection: CollectionConfig): CollectionConfig {
  if (leafTree(collection.fields).length === 0) {
    return collection;
  }
  const { hooks = {} } = collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), guardOperation],
      beforeChange: [captureText, ...(hooks.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), keepRecords],
      afterRead: [overlayText, ...(hooks.afterRead ?? [])],
      afterDelete: [...(hooks.afterDelete ?? []), forgetRecords],
    },
  };
}
