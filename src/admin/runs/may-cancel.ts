import { hasRole } from '../../../translations/review/may-approve.ts';
import { mayTranslate } from '../../../translations/review/may-translate.ts';
import { partsOfRun } from './run-title.ts';

/** Whether somebody may cancel a run: editors any, others one that is in their locales alone. */
export function mayCancel(user: unknown, name: string): boolean {
  const { locales } = partsOfRun(name);
  const isTheirs = locales.length > 0 && locales.every((tag) => mayTranslate(user, tag));
  return hasRole(user, 'admin', 'editor') || isTheirs;
}
