'use client';

import {
  Button,
  useAuth,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { hasRole, mayApprove } from '../../../translations/review/may-approve.ts';
import { mayTranslate } from '../../../translations/review/may-translate.ts';
import { EntryList } from './entry-list.tsx';
import { LocaleList } from './locale-list.tsx';
import { StaleWarning } from './stale-warning.tsx';
import { type PanelText, panelText } from './texts.ts';
import { onTexts } from './texts-changed.ts';
import { useEntryLabels } from './use-entry-labels.ts';
import { useGoToField } from './use-go-to-field.ts';
import { useNarrow } from './use-narrow.ts';
import { useReloadForm } from './use-reload-form.ts';
import { useReview } from './use-review.ts';
import { useTranslationState } from './use-translation-state.ts';
import { useTrueStatus } from './use-true-status.ts';

/**
 * In the sidebar of every document with text: how far each language is; in a language that is not
 * the document's own, the state of every text, and what there is to do about it.
 */
export function TranslationPanel() {
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { collectionSlug, id } = useDocumentInfo();
  const modified = useFormModified();
  const isNarrow = useNarrow();
  const source = useFormFields(([fields]) => fields.sourceLocale?.value);
  const { state, load } = useTranslationState();
  const reloadForm = useReloadForm();
  const goTo = useGoToField();
  useTrueStatus(locale === source);
  const labelOfEntry = useEntryLabels(state?.entries ?? []);
  const heading = useRef<HTMLHeadingElement>(null);
  const text = (key: PanelText) => panelText(key, i18n.language);

  const refresh = async (rewritten: boolean) => {
    await load();
    if (rewritten && !modified && locale !== source) await reloadForm();
  };
  const hasActed = useRef(false);
  const review = useReview({
    modified,
    onDone: (rewritten) => {
      hasActed.current = true;
      return refresh(rewritten);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state takes buttons away.
  useEffect(() => {
    if (!hasActed.current) return;
    hasActed.current = false;
    // The button that was pressed is gone; a keyboard goes on from here.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [state]);
  const onDrafted = useEffectEvent(() => void refresh(true));
  useEffect(
    () => onTexts({ collection: collectionSlug, document: String(id) }, onDrafted),
    [collectionSlug, id],
  );

  if (!state || !source) return null;
  const isSource = locale === source;
  const powers = {
    translates: !isSource && mayTranslate(user, locale),
    approves: !isSource && mayApprove(user, locale),
  };
  const waiting = state.entries.filter((entry) => entry.state === 'inReview');
  const others = state.locales.filter((each) => each.locale !== source && each.locale !== locale);
  const own = state.locales.filter((each) => each.locale === locale);
  return (
    <section className="translation-panel" aria-labelledby="translation-panel-heading">
      <h3 id="translation-panel-heading" ref={heading} tabIndex={-1}>
        {text('heading')}
      </h3>
      {isSource && !isNarrow && hasRole(user, 'admin', 'editor') && <StaleWarning />}
      {isSource ? (
        <LocaleList locales={others} language={i18n.language} linked />
      ) : (
        <>
          <LocaleList locales={own} language={i18n.language} />
          {powers.approves && waiting.length > 1 && (
            <Button size="small" onClick={() => review.approveAll(state.entries)}>
              {text('approveAll')} ({waiting.length})
            </Button>
          )}
          <EntryList
            entries={state.entries}
            labelOf={labelOfEntry}
            language={i18n.language}
            onGo={goTo}
            {...{ locale, powers, review }}
          />
          <details>
            <summary>{text('others')}</summary>
            <LocaleList locales={others} language={i18n.language} linked />
          </details>
        </>
      )}
    </section>
  );
}
