import { hasRole } from '../review/may-approve.ts';
import { mayTranslate } from '../review/may-translate.ts';
import type { NotificationKind } from './kinds.ts';
import type { NotificationItem } from './types.ts';

/**
 * Whether somebody is still told of a thing: of texts whoever works in their locale; of money and of
 * publications editors. Whether the document is there is another question.
 */
export function maySee(
  user: unknown,
  kind: NotificationKind,
  { locale }: NotificationItem,
): boolean {
  if (kind === 'budget' || kind === 'scheduleFailed') return hasRole(user, 'admin', 'editor');
  return locale !== undefined && mayTranslate(user, locale);
}
