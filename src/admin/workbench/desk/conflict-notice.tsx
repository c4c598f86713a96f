import { useTranslation } from '@payloadcms/ui';
import type { Desk } from '../../../../translations/desk/types.ts';
import { directionOf } from '../../../../translations/locales.ts';
import { plainText } from '../../translations/plain-text.ts';
import type { DeskItem, DeskStore } from './desk-store.ts';
import { deskText } from './desk-texts.ts';
import { DiffText } from './diff-text.tsx';
import { plainOfFields } from './fields.ts';

type Props = {
  item: DeskItem;
  store: DeskStore;
  desk: Desk;
  theirs: NonNullable<DeskItem['theirs']>;
};

/** Two people's wordings of one text, and the choice between them. */
export function ConflictNotice({ item, store, desk, theirs }: Props) {
  const { language } = useTranslation().i18n;
  const { entry, fields } = item;
  const other = theirs.fields ? plainOfFields(entry, theirs.fields) : plainText(theirs.entry.value);
  return (
    <section className="desk-conflict" role="alert">
      <p>{deskText('theirsHeading', language)}</p>
      <p>
        <strong>{deskText('theirs', language)}:</strong>
      </p>
      <DiffText
        before={plainOfFields(entry, fields)}
        after={other}
        locale={desk.locale}
        dir={directionOf(desk.locale)}
      />
      <div className="entry__actions">
        <button
          type="button"
          className="workbench-button"
          onClick={() => void store.keepMine(entry.path)}
        >
          {deskText('keepMine', language)}
        </button>
        <button
          type="button"
          className="workbench-button"
          onClick={() => store.takeTheirs(entry.path)}
        >
          {deskText('takeTheirs', language)}
        </button>
      </div>
    </section>
  );
}
