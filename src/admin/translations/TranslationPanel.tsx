'use client';

import {
  Button,
  toast,
  useAuth,
  useFormFields,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { useRef } from 'react';
import { mayApprove } from '../../../translations/review/mayApprove.ts';
import { EntryList } from './EntryList.tsx';
import { LocaleList } from './LocaleList.tsx';
import { panelText } from './texts.ts';
import { useEntryLabels } from './useEntryLabels.ts';
import { useTranslationState } from './useTranslationState.ts';

/**
 * In the sidebar of every document with text: how far each language is; in a language that is not
 * the document's own, the state of every text, with approval for its reviewers.
 */
export function TranslationPanel() {
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const modified = useFormModified();
  const source = useFormFields(([fields]) => fields.sourceLocale?.value);
  const { state, approve } = useTranslationState();
  const labelOfEntry = useEntryLabels(state?.entries ?? []);
  const heading = useRef<HTMLHeadingElement>(null);
  const text = (key: Parameters<typeof panelText>[0]) => panelText(key, i18n.language);

  const approveTexts = async (paths?: string[]) => {
    if (modified) {
      toast.error(text('unsaved'));
      return;
    }
    const count = await approve(paths);
    if (count === undefined) toast.error(text('failed'));
    else if (count === 0) toast.error(text('changed'));
    else toast.success(`${text('done')}: ${count}`);
    // The button that was pressed is gone; a keyboard goes on from here.
    heading.current?.focus();
  };

  if (!state || !source) return null;
  const isSource = locale === source;
  const isReviewer = !isSource && mayApprove(user, locale);
  const waiting = state.entries.filter((entry) => entry.state === 'inReview');
  const others = state.locales.filter((each) => each.locale !== source && each.locale !== locale);
  const own = state.locales.filter((each) => each.locale === locale);
  return (
    <section className="translation-panel" aria-labelledby="translation-panel-heading">
      <h3 id="translation-panel-heading" ref={heading} tabIndex={-1}>
        {text('heading')}
      </h3>
      {isSource ? (
        <LocaleList locales={others} language={i18n.language} />
      ) : (
        <>
          <LocaleList locales={own} language={i18n.language} />
          <EntryList
            entries={state.entries}
            labelOf={labelOfEntry}
            language={i18n.language}
            onApprove={isReviewer ? (path) => approveTexts([path]) : undefined}
          />
          {isReviewer && waiting.length > 1 && (
            <Button buttonStyle="primary" size="small" onClick={() => approveTexts()}>
              {text('approveAll')} ({waiting.length})
            </Button>
          )}
          <details>
            <summary>{text('others')}</summary>
            <LocaleList locales={others} language={i18n.language} />
          </details>
        </>
      )}
    </section>
  );
}
