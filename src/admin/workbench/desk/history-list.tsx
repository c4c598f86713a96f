import { useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Desk } from '../../../../translations/desk/types.ts';
import { directionOf } from '../../../../translations/locales.ts';
import type { LeafValue } from '../../../../translations/records/entry.ts';
import type { History, HistoryRow } from '../../../../translations/review/history.ts';
import { LocalTime } from '../../dates/local-time.tsx';
import { request } from '../../request.ts';
import { plainText } from '../../translations/plain-text.ts';
import { panelText } from '../../translations/texts.ts';
import { actionWord, deskText } from './desk-texts.ts';

type Props = {
  desk: Desk;
  path: string;
  /** Of the text as it is: another one asks again. */
  at: string | null;
  onRestore: ((value: LeafValue) => void) | undefined;
};

/** Rows that are asked for at once, and at most; the log has them all. */
const PAGE = 20;
const MOST = 100;

/** Who did what to a text, newest first; any earlier wording can be brought back. */
export function HistoryList({ desk, path, at, onRestore }: Props) {
  const { config } = useConfig();
  const { language } = useTranslation().i18n;
  const [isOpen, setOpen] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const [history, setHistory] = useState<History>();
  const { collection, document: id, locale } = desk;
  const query = new URLSearchParams({ collection, document: id, locale, path, limit: `${limit}` });
  const address = `${config.routes.api}/translations/history?${query}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed text has a longer history.
  useEffect(() => {
    if (!isOpen) return;
    const ending = new AbortController();
    void request<History>(address, { signal: ending.signal }).then((answer) => {
      if (answer.ok && !ending.signal.aborted) setHistory(answer.data);
    });
    return () => ending.abort();
  }, [address, isOpen, at]);

  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{deskText('history', language)}</summary>
      {history?.rows.length === 0 && (
        <p className="entry__marks">{deskText('noHistory', language)}</p>
      )}
      <ul className="desk-history">
        {history?.rows.map((row) => (
          <Act key={row.id} {...{ row, locale, language, onRestore }} />
        ))}
      </ul>
      {history && history.total > history.rows.length && limit < MOST && (
        <button type="button" className="workbench-button" onClick={() => setLimit(MOST)}>
          {deskText('olderHistory', language)}
        </button>
      )}
    </details>
  );
}

type ActProps = Pick<Props, 'onRestore'> & {
  row: HistoryRow;
  locale: Desk['locale'];
  language: string;
};

/** What somebody did, and the wording that it left. */
function Act({ row, locale, language, onRestore }: ActProps) {
  const value = valueIn(row.after);
  return (
    <li>
      <span className="entry__author">
        <bdi>{row.user?.name ?? panelText('somebody', language)}</bdi>{' '}
        {actionWord(row.action, language)}, <LocalTime at={row.at} />
      </span>
      {row.reason && <p dir="auto">{row.reason}</p>}
      {value !== null && (
        <>
          <blockquote lang={locale} dir={directionOf(locale)}>
            {plainText(value)}
          </blockquote>
          {onRestore && (
            <button type="button" className="workbench-button" onClick={() => onRestore(value)}>
              {deskText('restore', language)}
            </button>
          )}
        </>
      )}
    </li>
  );
}

function valueIn(after: unknown): LeafValue | null {
  const value = (after as { value?: LeafValue | null } | null)?.value;
  return value ?? null;
}
