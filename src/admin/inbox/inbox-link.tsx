'use client';

import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { formatAdminURL } from 'payload/shared';
import { useEffect, useState } from 'react';
import { request } from '../request.ts';
import { usePolling } from '../use-polling.ts';
import { amount } from '../words/amounts.ts';
import { inboxPath } from './address.ts';
import { inboxText } from './texts.ts';
import { onUnread } from './unread-changed.ts';

const LOOK_EVERY_MS = 60_000;

/** In the admin's menu: the way to the inbox, and how much of it is unread. */
export function InboxLink() {
  const { config } = useConfig();
  const { language } = useTranslation().i18n;
  const pathname = usePathname();
  const [unread, setUnread] = useState(0);
  const { admin: adminRoute, api } = config.routes;
  const href = formatAdminURL({ adminRoute, path: inboxPath });
  const isHere = pathname.startsWith(href);

  usePolling(async (signal) => {
    const answer = await request<{ unread: number }>(`${api}/notifications/unread`, { signal });
    if (answer.ok) setUnread(answer.data.unread);
  }, LOOK_EVERY_MS);
  useEffect(() => onUnread(setUnread), []);

  return (
    <Link
      className="nav__link workbench-nav inbox-nav"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{inboxText('title', language)}</span>
      {unread > 0 && (
        <span className="inbox-nav__count">
          {amount(unread, language)}
          <span className="sr-only"> {inboxText('unread', language)}</span>
        </span>
      )}
    </Link>
  );
}
