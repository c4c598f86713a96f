'use client';

import { toast, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { Refused } from '../../../translations/review/approve.ts';
import type { EntrySummary } from '../../../translations/review/state-endpoint.ts';
import { type Answer, request } from '../request.ts';
import { told } from '../words/told.ts';
import { type PanelText, panelText } from './texts.ts';

type Approval = { approved: string[]; refused: Refused[] };

/** Each operation answers whether it was done. */
export type Review = {
  /** Why the last operation on a text was refused, by the text's path. */
  notes: Readonly<Record<string, string>>;
  approve: (entries: readonly EntrySummary[], override?: string) => Promise<boolean>;
  /** Everything that waits and has not been left behind by its source. */
  approveAll: (entries: readonly EntrySummary[]) => Promise<boolean>;
  submit: (entry: EntrySummary) => Promise<boolean>;
  reject: (entry: EntrySummary, reason: string, withdraw: boolean) => Promise<boolean>;
  judge: (entry: EntrySummary, accepts: boolean) => Promise<boolean>;
  comment: (entry: EntrySummary, text: string, mentions: string[]) => Promise<boolean>;
};

type Options = {
  /** The form has changes that are not saved, which an operation would pass by. */
  modified: boolean;
  /** Called after an operation; `rewritten`: the text itself is, or may be, another one now. */
  onDone: (rewritten: boolean) => Promise<void>;
};

const CONFLICT = 409;

/** The operations on texts of the open document in the form's language. */
export function useReview({ modified, onDone }: Options): Review {
  const { collectionSlug, id } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [notes, setNotes] = useState<Record<string, string>>({});
  const text = (key: PanelText) => panelText(key, i18n.language);
  const ask = <T>(operation: string, body: object): Promise<Answer<T>> =>
    request<T>(`${config.routes.api}/translations/${operation}`, {
      body: { collection: collectionSlug, document: String(id), locale, ...body },
    });
  const isSaved = () => {
    if (modified) toast.error(text('unsaved'));
    return !modified;
  };

  /** An operation on one text: what it did is said, and why it did not stands beside the text. */
  const change = async (
    entry: EntrySummary,
    { operation, body, done }: { operation: string; body: object; done: PanelText },
  ): Promise<boolean> => {
    const answer = await ask(operation, { path: entry.path, ...body });
    setNotes(answer.ok ? {} : { [entry.path]: answer.message ?? text('failed') });
    if (answer.ok) toast.success(text(done));
    const rewritten =
      operation === 'acceptSuggestion' || (!answer.ok && answer.status === CONFLICT);
    await onDone(rewritten);
    return answer.ok;
  };

  const judgeTexts = async (body: object): Promise<boolean> => {
    if (!isSaved()) return false;
    const answer = await ask<Approval>('approve', body);
    if (!answer.ok) {
      toast.error(answer.message ?? text('failed'));
      return false;
    }
    const { approved, refused } = answer.data;
    setNotes(
      Object.fromEntries(refused.map(({ path, message }) => [path, told(message, i18n.language)])),
    );
    if (approved.length > 0) toast.success(`${text('done')}: ${approved.length}`);
    else toast.error(text(refused.length > 0 ? 'notApproved' : 'nothing'));
    // Whoever presses again is to have the newer text before them.
    await onDone(refused.some(({ code }) => code === 'CONFLICT'));
    return refused.length === 0;
  };

  return {
    notes,
    approve: (entries, override) =>
      judgeTexts({
        paths: entries.map(({ path }) => path),
        seen: seenOf(entries),
        sources: Object.fromEntries(entries.map(({ path, newestHash }) => [path, newestHash])),
        ...(override !== undefined && { override: { reason: override } }),
      }),
    approveAll: (entries) => judgeTexts({ seen: seenOf(entries) }),
    submit: async (entry) =>
      isSaved() &&
      change(entry, { operation: 'submit', body: { seen: entry.at }, done: 'submitted' }),
    reject: async (entry, reason, withdraw) =>
      isSaved() &&
      change(entry, {
        operation: 'reject',
        body: { seen: entry.at, reason, withdraw },
        done: 'rejectedNow',
      }),
    judge: async (entry, accepts) =>
      isSaved() &&
      change(entry, {
        operation: accepts ? 'acceptSuggestion' : 'dismissSuggestion',
        body: { seen: entry.at, suggestion: entry.suggestion?.at },
        done: accepts ? 'accepted' : 'dismissed',
      }),
    comment: (entry, words, mentions) =>
      change(entry, { operation: 'comment', body: { text: words, mentions }, done: 'commented' }),
  };
}

const seenOf = (entries: readonly EntrySummary[]) =>
  Object.fromEntries(entries.map(({ path, at }) => [path, at]));
