'use client';

import {
  Button,
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { TranslationState } from '../../../translations/review/stateEndpoint.ts';
import { EntryList } from './EntryList.tsx';
import { LocaleList } from './LocaleList.tsx';
import { panelText } from './texts.ts';

/**
 * In the sidebar of every document with text: how far each language is; in a language that is not
 * the document's own, the state of every text, with approval for its reviewers.
 */
export function TranslationPanel() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { config } = useConfig();
  const modified = useFormModified();
  const source = useFormFields(([fields]) => fields.sourceLocale?.value);
  const [state, setState] = useState<TranslationState>();
  const base = `${config.routes.api}/translations`;
  const text = (key: Parameters<typeof panelText>[0]) => panelText(key, i18n.language);

  const load = useCallback(async () => {
    if (!id || !collectionSlug) {
      return;
    }
    const query = new URLSearchParams({ collection: collectionSlug, document: String(id), locale });
    const answer = await fetch(`${base}/state?${query}`, { credentials: 'include' });
    if (answer.ok) {
      setState(await answer.json());
    }
  }, [base, collectionSlug, id, locale]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save moves lastUpdateTime, which asks again.
  useEffect(() => {
    load().catch(() => setState(undefined));
  }, [load, lastUpdateTime]);

  const approve = async (paths?: string[]) => {
    if (modified) {
      toast.error(text('unsaved'));
      return;
    }
    const seen = Object.fromEntries(state?.entries.map(({ path, at }) => [path, at]) ?? []);
    const answer = await fetch(`${base}/approve`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        collection: collectionSlug,
        document: String(id),
        locale,
        paths,
        seen,
      }),
    });
    if (!answer.ok) {
      toast.error(text('failed'));
    }
    await load();
  };

  if (!state || !source) {
    return null;
  }
  const isSource = locale === source;
  const mayApprove = !isSource && mayReview(user, locale);
  const waiting = state.entries.filter((entry) => entry.state === 'inReview');
  return (
    <section className="translation-panel" aria-label={text('heading')}>
      <h3>{text('heading')}</h3>
      <LocaleList
        locales={state.locales.filter((each) => each.locale !== source)}
        current={locale}
        language={i18n.language}
      />
      {!isSource && (
        <EntryList
          entries={state.entries}
          language={i18n.language}
          onApprove={mayApprove ? (path) => approve([path]) : undefined}
        />
      )}
      {mayApprove && waiting.length > 1 && (
        <Button buttonStyle="primary" size="small" onClick={() => approve()}>
          {text('approveAll')} ({waiting.length})
        </Button>
      )}
    </section>
  );
}

/** Shows the buttons; the server decides. */
function mayReview(user: unknown, locale: string): boolean {
  const { roles = [], workingLocales = [] } = (user ?? {}) as {
    roles?: string[];
    workingLocales?: string[];
  };
  return roles.includes('admin') || (roles.includes('reviewer') && workingLocales.includes(locale));
}
