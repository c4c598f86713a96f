import { useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Desk } from '../../../../translations/desk/types.ts';
import { directionOf } from '../../../../translations/locales.ts';
import type { History, HistoryRow } from '../../../../translations/review/history.ts';
import { LocalTime } from '../../dates/local-time.tsx';
import { request } from '../../request.ts';
import { plainText } from '../../translations/plain-text.ts';
import { panelText } from '../../translations/texts.ts';
import type { DeskItem, DeskStore } from './desk-store.ts';
import { actionWord, deskText } from './desk-texts.ts';
import { DiffText } from './diff-text.tsx';
import { plainOfFields } from './fields.ts';

type Props = {
  item: DeskItem;
  store: DeskStore;
  desk: Desk;
  theirs: NonNullable<DeskItem['theirs']>;
  /** Called once a wording is chosen: the button that was pressed is gone. */
  onSettled: () => void;
};

/** Two people's wordings of one text, who made the other one, and the choice between them. */
export function ConflictNotice({ item, store, desk, theirs, onSettled }: Props) {
  const { language } = useTranslation().i18n;
  const { entry, fields } = item;
  const act = useLastAct(desk, entry.path, theirs.entry.at);
  const other = theirs.fields ? plainOfFields(entry, theirs.fields) : plainText(theirs.entry.value);
  const settle = (choose: (path: string) => unknown) => () => {
    void choose(entry.path);
    onSettled();
  };
  return (
    <section className="desk-conflict" role="alert">
      <p>{deskText('theirsHeading', language)}</p>
      <p>
        <strong>{deskText('theirs', language)}</strong>
        {act && (
          <>
            {' — '}
            {act.user?.name ?? panelText('somebody', language)} {actionWord(act.action, language)},{' '}
            <LocalTime at={act.at} />
          </>
        )}
        :
      </p>
      <DiffText
        before={plainOfFields(entry, fields)}
        after={other}
        locale={desk.locale}
        dir={directionOf(desk.locale)}
      />
      <div className="entry__actions">
        <button type="button" className="workbench-button" onClick={settle(store.keepMine)}>
          {deskText('keepMine', language)}
        </button>
        <button type="button" className="workbench-button" onClick={settle(store.takeTheirs)}>
          {deskText('takeTheirs', language)}
        </button>
      </div>
    </section>
  );
}

/** Who made a text what it has been since a moment, and how; machines and imports leave no trace of it. */
function useLastAct(desk: Desk, path: string, since: string | null): HistoryRow | undefined {
  const { config } = useConfig();
  const [act, setAct] = useState<HistoryRow>();
  const { collection, document: id, locale } = desk;
  const query = new URLSearchParams({ collection, document: id, locale, path, limit: '1' });
  const address = `${config.routes.api}/translations/history?${query}`;

  useEffect(() => {
    const ending = new AbortController();
    void request<History>(address, { signal: ending.signal }).then((answer) => {
      const [last] = answer.ok ? answer.data.rows : [];
      if (last && last.at >= (since ?? '') && !ending.signal.aborted) setAct(last);
    });
    return () => ending.abort();
  }, [address, since]);

  return act;
}
