import type { PayloadRequest, Where } from 'payload';

/** A condition on the folded text: words (`like`) or a part (`contains`). */
export type NameCondition = { like: string } | { contains: string };

/** The ids of the documents whose names in other languages meet a condition. */
export type FindIds = (condition: NameCondition) => Promise<string[]>;

/** How many documents a search finds by their names in other languages. */
const MOST = 500;

/** The documents of a collection whose names in other languages meet a condition. */
export async function idsByName(
  { payload }: PayloadRequest,
  collection: string,
  condition: NameCondition,
): Promise<string[]> {
  const { values } = await payload.db.findDistinct({
    collection: 'translations',
    field: 'document',
    where: { and: [{ collectionSlug: { equals: collection } }, { searchText: condition }] },
    limit: MOST,
  });
  return values.map(({ document }) => String(document));
}

/**
 * The same conditions, of which those on the folded text hold for the names in other languages as well, at
 * any depth of `and` and `or`.
 */
export async function findByNames(where: Where, findIds: FindIds): Promise<Where> {
  const { searchText, ...others } = where;
  const rest = await Promise.all(
    Object.entries(others).map(async ([key, value]): Promise<[string, Where[string]]> => {
      if (!Array.isArray(value)) return [key, value];
      return [key, await Promise.all(value.map((each) => findByNames(each, findIds)))];
    }),
  );
  const found = Object.fromEntries(rest);
  if (!searchText || Array.isArray(searchText)) return searchText ? where : found;
  return { and: [found, await inAnyLanguage(searchText, findIds)] };
}

type Condition = Exclude<Where[string], Where[]>;

async function inAnyLanguage(condition: Condition, findIds: FindIds): Promise<Where> {
  const { like, contains, not_like: notLike } = condition as Record<string, unknown>;
  const searchText = { searchText: condition };
  if (isTerm(notLike)) {
    return { and: [searchText, { id: { not_in: await findIds({ like: notLike }) } }] };
  }
  const term = isTerm(like) ? { like } : isTerm(contains) ? { contains } : null;
  const ids = term ? await findIds(term) : [];
  return ids.length > 0 ? { or: [searchText, { id: { in: ids } }] } : searchText;
}

const isTerm = (value: unknown): value is string => typeof value === 'string' && value !== '';
