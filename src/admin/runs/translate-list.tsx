'use client';

import {
  Button,
  toast,
  useAuth,
  useConfig,
  useDrawerSlug,
  useListDrawerContext,
  useModal,
  useSelection,
  useTranslation,
} from '@payloadcms/ui';
import { useState } from 'react';
import { amount } from '../words/amounts.ts';
import { draftableLocales } from './draftable-locales.ts';
import { selectedDocuments } from './selected-documents.ts';
import { type RunText, runText } from './texts.ts';
import { TranslateDrawer } from './translate-drawer.tsx';
import type { RunSelection } from './use-estimate.ts';
import { useRun } from './use-run.ts';

type Props = { collectionSlug: string };

/** Above a list: has a machine translate the selected documents, or all where none is selected. */
export function TranslateList({ collectionSlug }: Props) {
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { config } = useConfig();
  const { openModal } = useModal();
  const { isInDrawer } = useListDrawerContext();
  const { count, selectAll, selectedIDs, getQueryParams } = useSelection();
  const slug = useDrawerSlug('translate-list');
  const [documents, setDocuments] = useState<RunSelection['documents']>('all');
  const run = useRun();
  const text = (key: RunText) => runText(key, i18n.language);

  const offered = draftableLocales(user);
  if (isInDrawer || offered.length === 0) return null;
  const open = async () => {
    const chosen = await selectedDocuments({
      count,
      isEverything: selectAll === 'allAvailable',
      selected: selectedIDs.map(String),
      address: `${config.routes.api}/${collectionSlug}${getQueryParams()}`,
    });
    if (chosen) {
      setDocuments(chosen);
      openModal(slug);
    } else toast.error(text('notSelected'));
  };
  return (
    <div className="translate-list">
      <Button buttonStyle="secondary" size="small" margin={false} onClick={open}>
        {count > 0
          ? `${text('translateSelected')} (${amount(count, i18n.language)})…`
          : text('translateAll')}
      </Button>
      <TranslateDrawer
        slug={slug}
        collection={collectionSlug}
        documents={documents}
        about={
          documents === 'all'
            ? text('aboutAll')
            : `${text('aboutSelected')}: ${amount(documents.length, i18n.language)}`
        }
        offered={offered}
        chosen={[]}
        run={run}
      />
    </div>
  );
}
