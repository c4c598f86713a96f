'use client';

import {
  Button,
  toast,
  useAuth,
  useDocumentInfo,
  useDrawerSlug,
  useFormFields,
  useFormModified,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { announceTexts } from '../translations/texts-changed.ts';
import { draftableLocales } from './draftable-locales.ts';
import { runText } from './texts.ts';
import { TranslateDrawer } from './translate-drawer.tsx';
import { useRun } from './use-run.ts';

/** Beside a document's buttons: has a machine translate it. */
export function TranslateDocument() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { code } = useLocale();
  const { openModal } = useModal();
  const modified = useFormModified();
  const source = useFormFields(([fields]) => fields.sourceLocale?.value);
  const slug = useDrawerSlug('translate-document');
  const document = String(id);
  const run = useRun({ onEnd: () => announceTexts({ collection: collectionSlug, document }) });

  const offered = draftableLocales(user, source);
  if (!id || !collectionSlug || !source || isTrashed || offered.length === 0) return null;
  const open = () => {
    if (modified) toast.error(runText('unsaved', i18n.language));
    else openModal(slug);
  };
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={open}>
        {runText('translate', i18n.language)}
      </Button>
      <TranslateDrawer
        slug={slug}
        collection={collectionSlug}
        documents={[document]}
        about={runText('aboutDocument', i18n.language)}
        offered={offered}
        chosen={offered.filter((tag) => tag === code)}
        run={run}
      />
    </>
  );
}
