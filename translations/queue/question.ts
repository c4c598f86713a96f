import { z } from 'zod';
import { isLocale, type Locale, localeTags } from '../locales.ts';
import { entryStates } from '../records/entry.ts';
import { hasRole } from '../review/may-approve.ts';
import { type Actor, mayTranslate } from '../review/may-translate.ts';

const problem = { error: 'queue' } as const;
const word = z.string(problem).min(1, problem).max(200, problem);
const cursor = z.string(problem).max(400, problem);

/** A filter as it stands in an address: everything is text, and an empty one is none. */
const asked = z.object(
  {
    /** Locales with commas between; without it, those that the caller works in. */
    locales: z.string(problem).max(200, problem),
    task: z.enum(['review', 'translate', 'all'], problem),
    collection: word,
    state: z.enum(entryStates, problem),
    stale: z.literal('yes', problem),
    /** The name of a check, or `any`. */
    error: word,
    /** Waits for this many days or more. */
    age: z.coerce.number(problem).int(problem).min(1, problem).max(3_650, problem),
    /** `me`, `none`, or the id of a user. */
    assignee: word,
    due: z.enum(['overdue', 'week', 'any'], problem),
    /** Id of a site: the locales that it serves. */
    site: word,
    /** A part of the document's texts or codes. */
    text: word,
    /** Where the page before ended. */
    after: cursor,
    limit: z.coerce.number(problem).int(problem).min(1, problem).max(100, problem),
  },
  problem,
);

/** What part of the queue is asked for. */
export type QueueQuestion = Omit<Partial<z.infer<typeof asked>>, 'locales'> & {
  /** Empty: the caller's own. */
  locales: readonly Locale[];
};

const isGiven = ([, value]: [string, unknown]) => value !== '' && value !== undefined;

/** Reads a filter from the parameters of an address. */
export const queueQuestion = z
  .record(z.string(), z.unknown(), problem)
  .transform((given) => Object.fromEntries(Object.entries(given).filter(isGiven)))
  .pipe(asked.partial())
  .transform(
    ({ locales, ...rest }): QueueQuestion => ({
      ...rest,
      locales: (locales ?? '').split(',').filter(isLocale),
    }),
  );

/** The locales whose work somebody sees at first: their own; all for whoever works in all. */
export function ownLocales(user: Actor): readonly Locale[] {
  const locales = (user?.workingLocales ?? []) as readonly unknown[];
  const own = Array.isArray(locales) ? locales.filter(isLocale) : [];
  return own.length > 0 ? own : localeTags.filter((locale) => mayTranslate(user, locale));
}

/** What somebody looks at first: a reviewer what waits for review, a translator what is missing. */
export function usualTask(user: Actor): 'review' | 'translate' {
  return hasRole(user, 'admin', 'editor', 'reviewer') ? 'review' : 'translate';
}
