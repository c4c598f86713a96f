import type { Payload } from 'payload';
import { type Locale, localeTags } from '../locales.ts';
import { mayTranslate } from './may-translate.ts';

/** Somebody who may be given work, and the locales of it. */
export type Person = { id: string; name: string; locales: readonly Locale[] };

type Stored = { id: string | number; name?: string | null };

const MOST = 500;

/** Those who work with translations, by name. */
export async function peopleOf(payload: Payload): Promise<Person[]> {
  const { docs } = await payload.db.find<Stored>({
    collection: 'users',
    limit: MOST,
    pagination: false,
    sort: 'name',
    select: { name: true, roles: true, workingLocales: true },
  });
  return docs
    .map((user) => ({
      id: String(user.id),
      name: user.name ?? '',
      locales: localeTags.filter((locale) => mayTranslate(user, locale)),
    }))
    .filter(({ locales }) => locales.length > 0);
}

/** Those who work in a locale, by name. */
export async function peopleIn(
  payload: Payload,
  locale: Locale,
): Promise<Pick<Person, 'id' | 'name'>[]> {
  const people = await peopleOf(payload);
  return people
    .filter(({ locales }) => locales.includes(locale))
    .map(({ id, name }) => ({ id, name }));
}
