import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { hasRole } from '../access/roles.ts';
import { languageOf, message } from '../messages.ts';

/**
 * Whoever translates or reviews does so in named languages: without one they can do nothing. Accounts from
 * before this rule keep working until their roles or languages are changed.
 */
export const requireLanguages: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const after = { ...originalDoc, ...data };
  const isIdle = (user: { workingLocales?: unknown[] | null }) =>
    hasRole(user, 'translator', 'reviewer') && !user.workingLocales?.length;
  const isChanged = ['roles', 'workingLocales'].some(
    (name) => name in data && JSON.stringify(data[name]) !== JSON.stringify(originalDoc?.[name]),
  );
  if (!isIdle(after) || !isChanged) return data;
  const errors = [{ path: 'workingLocales', message: message('noLanguages', languageOf(req)) }];
  throw new ValidationError({ collection: 'users', errors, req }, req.t);
};
