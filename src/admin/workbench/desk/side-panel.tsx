import { useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Desk, DeskMatch } from '../../../../translations/desk/types.ts';
import { directionOf } from '../../../../translations/locales.ts';
import { plainOf } from '../../../../translations/segments/plain-of.ts';
import { request } from '../../request.ts';
import { Comments } from '../../translations/entry/comments.tsx';
import { OverrideNote } from '../../translations/entry/override-note.tsx';
import { plainText } from '../../translations/plain-text.ts';
import { panelText } from '../../translations/texts.ts';
import { useNames } from '../../use-names.ts';
import { languageName } from '../../words/language-name.ts';
import type { DeskItem, DeskStore } from './desk-store.ts';
import { type DeskText, deskText } from './desk-texts.ts';
import { DiffText } from './diff-text.tsx';
import { plainOfFields } from './fields.ts';
import { HistoryList } from './history-list.tsx';
import { termsOf } from './terms-of.ts';

type Props = {
  desk: Desk;
  item: DeskItem;
  store: DeskStore;
  /** Key of the segment that has the focus. */
  segment: string;
  mayWrite: boolean;
  matches: readonly DeskMatch[];
  onMatch: (match: DeskMatch) => void;
  onTerm: (term: string) => void;
};

/** Beside the text in hand: what was approved before, terms, a proposal, comments, its history, its reader. */
export function SidePanel(props: Props) {
  const { desk, item, store, segment, mayWrite, matches, onMatch, onTerm } = props;
  const { language } = useTranslation().i18n;
  const text = (key: DeskText) => deskText(key, language);
  const { entry, fields } = item;
  const { suggestion, comments, reader, path, override } = entry;
  const people = [
    ...comments.flatMap(({ by, mentions = [] }) => [by, ...mentions]),
    ...(override?.by ? [override.by] : []),
  ];
  const nameOf = useNames({ collection: 'users', ids: people });
  const terms = termsOf(entry, segment);
  const dir = directionOf(desk.locale);
  return (
    <aside className="desk-side translation-panel">
      {suggestion && (
        <section className="entry">
          <h3>{text('suggestionDiff')}</h3>
          <DiffText
            before={plainOfFields(entry, fields)}
            after={plainText(suggestion.value)}
            locale={desk.locale}
            dir={dir}
          />
          {mayWrite && (
            <div className="entry__actions">
              {([true, false] as const).map((accepts) => (
                <button
                  key={String(accepts)}
                  type="button"
                  className="workbench-button"
                  onClick={() => void store.judge(path, accepts)}
                >
                  {panelText(accepts ? 'accept' : 'dismiss', language)}
                </button>
              ))}
            </div>
          )}
        </section>
      )}
      <section>
        <h3>{text('matches')}</h3>
        {matches.length === 0 ? (
          <p className="entry__marks">{text('noMatches')}</p>
        ) : (
          <ol className="desk-matches">
            {matches.map((match, index) => (
              <li key={match.target}>
                <button
                  type="button"
                  disabled={!mayWrite}
                  onClick={() => onMatch(match)}
                  aria-keyshortcuts={`Control+${index + 1}`}
                >
                  <kbd>Ctrl {index + 1}</kbd> <span>{Math.floor(match.likeness * 100)} %</span>
                  <span className="desk-matches__target" lang={desk.locale} dir={dir}>
                    {plainOf(match.target)}
                  </span>
                  {match.likeness < 1 && (
                    <span
                      className="desk-matches__source"
                      lang={desk.sourceLocale}
                      dir={directionOf(desk.sourceLocale)}
                    >
                      {match.source}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ol>
        )}
      </section>
      {terms.length > 0 && (
        <section>
          <h3>
            {text('terms')} <kbd>Ctrl G</kbd>
          </h3>
          <ul className="desk-terms">
            {terms.map(({ found, target }) => (
              <li key={found}>
                <bdi lang={desk.sourceLocale}>{found}</bdi>{' '}
                {target === found ? (
                  <span className="entry__marks">{text('doNotTranslate')}</span>
                ) : (
                  <button type="button" disabled={!mayWrite} onClick={() => onTerm(target)}>
                    <bdi lang={desk.locale}>{target}</bdi>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {override && <OverrideNote {...{ override, nameOf, language }} />}
      <Comments {...{ comments, nameOf, language }} />
      <details>
        <summary>{text('reader')}</summary>
        {reader ? (
          <>
            {reader.locale !== desk.locale && (
              <p className="entry__marks">
                {languageName(reader.locale, language)} {text('instead')}
              </p>
            )}
            <blockquote lang={reader.locale} dir={directionOf(reader.locale)}>
              {plainText(reader.value)}
            </blockquote>
          </>
        ) : (
          <p className="entry__marks">{text('readerNothing')}</p>
        )}
      </details>
      <HistoryList
        key={path}
        desk={desk}
        path={path}
        at={entry.at}
        onRestore={mayWrite ? (value) => void store.restore(path, value) : undefined}
      />
    </aside>
  );
}

/** What the memory has for the segment in hand. */
export function useMatches(desk: Desk, path: string, segment: string): readonly DeskMatch[] {
  const { config } = useConfig();
  const [found, setFound] = useState<{ of: string; matches: DeskMatch[] }>();
  const { collection, document: id, locale } = desk;
  const query = new URLSearchParams({ collection, document: id, locale, path, segment });
  const address = `${config.routes.api}/translations/matches?${query}`;
  const isAsked = path !== '' && segment !== '';

  useEffect(() => {
    if (!isAsked) return;
    const ending = new AbortController();
    void request<{ matches: DeskMatch[] }>(address, { signal: ending.signal }).then((answer) => {
      if (answer.ok && !ending.signal.aborted) {
        setFound({ of: address, matches: answer.data.matches });
      }
    });
    return () => ending.abort();
  }, [address, isAsked]);

  return found?.of === address ? found.matches : none;
}

const none: readonly DeskMatch[] = [];
