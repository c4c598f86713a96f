'use client';

import {
  Button,
  Drawer,
  useAuth,
  useDrawerSlug,
  useListDrawerContext,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { hasRole } from '../../../translations/review/may-approve.ts';
import { draftableLocales } from '../runs/draftable-locales.ts';
import { ExportForm } from './export-form.tsx';
import { ImportForm } from './import-form.tsx';
import { exchangeText } from './texts.ts';

export type NamedCollection = { slug: string; name: string };

/** Opens a drawer with an export and an import, for those who translate. */
export function ExchangeButton({ collections }: { collections: readonly NamedCollection[] }) {
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { openModal } = useModal();
  const { isInDrawer } = useListDrawerContext();
  const slug = useDrawerSlug('exchange');
  const { language } = i18n;
  const locales = draftableLocales(user);
  if (isInDrawer || locales.length === 0) return null;
  return (
    <div className="translate-list">
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(slug)}>
        {exchangeText('open', language)}
      </Button>
      <Drawer
        slug={slug}
        title={exchangeText('title', language)}
        className="translate-drawer exchange-drawer"
      >
        <ExportForm {...{ collections, locales, language }} />
        <ImportForm mayApprove={hasRole(user, 'admin', 'reviewer')} language={language} />
      </Drawer>
    </div>
  );
}
