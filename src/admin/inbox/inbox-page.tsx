'use client';

import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { Inbox } from '../../../translations/notifications/inbox.ts';
import { request } from '../request.ts';
import { amount } from '../words/amounts.ts';
import { inboxPath } from './address.ts';
import { InboxItem } from './inbox-item.tsx';
import { type InboxText, inboxText } from './texts.ts';
import { announceUnread } from './unread-changed.ts';

type Props = {
  inbox: Inbox;
  isFirst: boolean;
  /** The admin's address. */
  admin: string;
};

/** A page of the inbox; what is opened from here is read. */
export function InboxPage({ inbox, isFirst, admin }: Props) {
  const { config } = useConfig();
  const { language } = useTranslation().i18n;
  const [unread, setUnread] = useState(inbox.unread);
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const text = (key: InboxText) => inboxText(key, language);
  const { rows, next } = inbox;

  const mark = async (ids: readonly string[], which: object) => {
    const answer = await request<{ unread: number }>(`${config.routes.api}/notifications/read`, {
      body: which,
    });
    if (!answer.ok) return;
    setRead(new Set([...read, ...ids]));
    setUnread(answer.data.unread);
    announceUnread(answer.data.unread);
  };
  const [newest] = rows;
  return (
    <div className="inbox">
      <header className="inbox__head">
        <h1>{text('title')}</h1>
        <p role="status">
          <strong>{amount(unread, language)}</strong> {text('unread')}
        </p>
        {unread > 0 && newest && (
          <button
            type="button"
            className="workbench-button"
            onClick={() =>
              void mark(
                rows.map(({ id }) => id),
                { until: newest.at },
              )
            }
          >
            {text('readAll')}
          </button>
        )}
        <Link href={`${admin}/account`} prefetch={false}>
          {text('settings')}
        </Link>
      </header>
      {rows.length === 0 && <p className="queue__empty">{text('empty')}</p>}
      <ol className="inbox__list">
        {rows.map((row) => (
          <InboxItem
            key={row.id}
            row={{ ...row, unread: row.unread && !read.has(row.id) }}
            admin={admin}
            onRead={() => void mark([row.id], { ids: [row.id] })}
          />
        ))}
      </ol>
      <nav className="queue__pages" aria-label={text('title')}>
        {!isFirst && (
          <Link className="queue__page" href={`${admin}${inboxPath}`} prefetch={false}>
            {text('first')}
          </Link>
        )}
        {next && (
          <Link
            className="queue__page"
            href={`${admin}${inboxPath}?${new URLSearchParams({ before: next })}`}
            prefetch={false}
          >
            {text('next')}
          </Link>
        )}
      </nav>
    </div>
  );
}
