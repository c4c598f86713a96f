import type { AccessArgs, AccessResult } from 'payload';
import { canEditContent } from './can-edit-content.ts';
import { canTouchLocale } from './can-touch-locale.ts';

type Args = { user: unknown; locale: unknown; data?: unknown };

/**
 * Who may update a content document. Editors may; translators and reviewers may when they write in
 * a working locale of theirs which is not the document's own, without publishing or trashing it.
 * What they send is kept as a translation; the document itself does not change.
 */
export function mayUpdateContent({ user, locale, data }: Args): AccessResult {
  if (canEditContent({ req: { user } })) return true;
  if (!canTouchLocale({ user, locale })) return false;
  if (publishesOrTrashes(data)) return false;
  return { sourceLocale: { not_equals: String(locale) } };
}

/** The same as Payload asks for it. */
export const canUpdateContent = ({ req, data }: AccessArgs): AccessResult =>
  mayUpdateContent({ user: req.user, locale: req.locale, data });

function publishesOrTrashes(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const publishes = '_status' in data && data._status === 'published';
  // A form sends `deletedAt: null` of a document that is not in the trash.
  return publishes || ('deletedAt' in data && Boolean(data.deletedAt));
}
