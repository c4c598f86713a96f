import type { CollectionBeforeOperationHook, Where } from 'payload';
import { fold } from '../../translations/fold.ts';
import { type FindIds, findByNames, idsByName } from './find-by-names.ts';

const textOperators = new Set(['like', 'contains', 'not_like']);

/**
 * Folds what is searched for, and searches the folded text when a title is asked for by a part, and the
 * names that the documents have in other languages. So does a write of all that a search finds.
 */
export const foldSearch: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  req,
}) => {
  const { where } = args as { where?: Where };
  if (!where) return args;
  const findIds: FindIds = (condition) => idsByName(req, slug, condition);
  return { ...args, where: await findByNames(foldWhere(where), findIds) };
};

/** The same conditions with folded terms, at any depth of `and` and `or`. */
export function foldWhere(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]): [string, Where[string]] => {
      if (Array.isArray(value)) return [key, value.map(foldWhere)];
      const searches = Object.keys(value).some((operator) => textOperators.has(operator));
      if (key !== 'searchText' && !(key === 'displayTitle' && searches)) return [key, value];
      return ['searchText', foldTerms(value)];
    }),
  );
}

const foldTerms = (condition: object) =>
  Object.fromEntries(
    Object.entries(condition).map(([operator, term]) => [
      operator,
      typeof term === 'string' ? fold(term) : term,
    ]),
  );
