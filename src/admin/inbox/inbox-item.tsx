import { Link, useTranslation } from '@payloadcms/ui';
import type { InboxRow, InboxThing } from '../../../translations/notifications/inbox.ts';
import { sentenceOf } from '../../../translations/notifications/sentences.ts';
import { LocalTime } from '../dates/local-time.tsx';
import { amount } from '../words/amounts.ts';
import { languageName } from '../words/language-name.ts';
import { told } from '../words/told.ts';
import { type InboxText, inboxText } from './texts.ts';

type Props = { row: InboxRow; admin: string; onRead: () => void };

/** A notification: what happened, who did it and when, and the ways to it. */
export function InboxItem({ row, admin, onRead }: Props) {
  const { language } = useTranslation().i18n;
  const text = (key: InboxText) => inboxText(key, language);
  const { kind, count, unread, at, by, address, things } = row;
  const sentence = sentenceOf(kind, count, language);
  const open = unread ? onRead : undefined;
  const list = (
    <ul className="inbox__things">
      {things.map((thing) => (
        <Thing
          key={`${thing.address} ${noteOf(thing, language)}`}
          {...{ thing, admin, language }}
          onOpen={open}
        />
      ))}
      {count > things.length && (
        <li>
          {text('andMore')} {amount(count - things.length, language)}
        </li>
      )}
    </ul>
  );
  return (
    <li className={`inbox__item${unread ? ' is-unread' : ''}`}>
      <div className="inbox__line">
        {unread && <span className="inbox__mark">{text('isUnread')}</span>}
        <span className="inbox__sentence">
          {address ? (
            <Link href={`${admin}${address}`} prefetch={false} onClick={open}>
              {sentence}
            </Link>
          ) : (
            sentence
          )}
        </span>
        <span className="inbox__when">
          {by && (
            <>
              <bdi>{by}</bdi>
              {', '}
            </>
          )}
          <LocalTime at={at} />
        </span>
        {unread && (
          <button type="button" className="workbench-button" onClick={onRead}>
            {text('read')}
            <span className="sr-only">: {sentence}</span>
          </button>
        )}
      </div>
      {things.length > 1 ? (
        <details>
          <summary>{text('which')}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </li>
  );
}

type ThingProps = {
  thing: InboxThing;
  admin: string;
  language: string;
  onOpen: (() => void) | undefined;
};

function Thing({ thing, admin, language, onOpen }: ThingProps) {
  const { title, collection, locale, address } = thing;
  const note = noteOf(thing, language);
  return (
    <li>
      {title !== null && (
        <Link href={`${admin}${address}`} prefetch={false} onClick={onOpen}>
          <bdi>{title}</bdi>
          {locale && ` — ${languageName(locale, language)}`}
        </Link>
      )}
      {title === null && collection !== null && inboxText('gone', language)}
      {note && <blockquote dir="auto">{note}</blockquote>}
    </li>
  );
}

const noteOf = ({ note }: InboxThing, language: string): string =>
  note === null ? '' : typeof note === 'string' ? note : told(note, language);
