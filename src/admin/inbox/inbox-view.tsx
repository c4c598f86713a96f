import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { readInbox } from '../../../translations/notifications/inbox.ts';
import { Frame } from '../workbench/frame.tsx';
import { signedIn } from '../workbench/signed-in.ts';
import { InboxPage } from './inbox-page.tsx';
import { inboxText } from './texts.ts';

const PAGE = 25;

/** What somebody was told, the newest first: `/admin/inbox`. */
export async function InboxView(view: AdminViewServerProps) {
  const by = signedIn(view);
  const { i18n, payload, searchParams = {} } = view;
  const before = typeof searchParams.before === 'string' ? searchParams.before : null;
  const inbox = await readInbox(payload, { user: String(by.id), before, limit: PAGE });
  const adminRoute = payload.config.routes.admin;
  return (
    <Frame view={view} steps={[{ label: inboxText('title', i18n.language) }]}>
      <InboxPage
        key={before}
        inbox={inbox}
        isFirst={before === null}
        admin={formatAdminURL({ adminRoute, path: '' })}
      />
    </Frame>
  );
}
