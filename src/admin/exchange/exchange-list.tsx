import { getTranslation } from '@payloadcms/translations';
import type { ServerProps } from 'payload';
import { leafTree } from '../../../translations/overlay/leaf-tree.ts';
import { ExchangeButton } from './exchange-button.tsx';

/** Above the list of translations: texts out to agencies, and in again. */
export function ExchangeList({ payload, i18n }: ServerProps) {
  const collections = payload.config.collections
    .filter(({ fields }) => leafTree(fields).length > 0)
    .map(({ slug, labels }) => ({ slug, name: getTranslation(labels.plural, i18n) }));
  return <ExchangeButton collections={collections} />;
}
