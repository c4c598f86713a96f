import { type Actor, hasRole } from './roles.ts';

/** Those who write or judge text of other locales than the source. */
export const canTranslate = ({ req }: Actor): boolean =>
  hasRole(req.user, 'translator', 'reviewer');
