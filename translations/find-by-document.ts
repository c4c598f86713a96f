import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload';

/** How many documents of a collection are found by a name. */
const MOST = 200;

/**
 * Finds what belongs to a document by the document's name in any language: a search for words in
 * `document`, which holds an id, becomes one for the ids of the documents that are called so.
 */
export const findByDocument: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'read' && operation !== 'count') return args;
  const { where } = args as { where?: Where };
  return where ? { ...args, where: await byName(req, where) } : args;
};

async function byName(req: PayloadRequest, where: Where): Promise<Where> {
  const entries = await Promise.all(
    Object.entries(where).map(async ([key, value]): Promise<[string, Where[string]]> => {
      if (Array.isArray(value)) {
        return [key, await Promise.all(value.map((each) => byName(req, each)))];
      }
      const { like, contains } = value as Record<string, unknown>;
      const term = like ?? contains;
      if (key !== 'document' || typeof term !== 'string') return [key, value];
      return [key, { in: await documentsNamed(req, term) }];
    }),
  );
  return Object.fromEntries(entries);
}

/** The ids of the documents whose texts have these words, and the words themselves: an id, perhaps. */
async function documentsNamed({ payload }: PayloadRequest, words: string): Promise<string[]> {
  const named = payload.config.collections.filter(({ flattenedFields }) =>
    flattenedFields.some(({ name }) => name === 'searchText'),
  );
  const found = await Promise.all(
    named
      .filter(({ slug }) => slug !== 'translations')
      .map(({ slug, trash }) =>
        payload.find({
          // A content collection; the type of one stands for them.
          collection: slug as 'clinics',
          where: { searchText: { like: words } },
          draft: true,
          trash,
          depth: 0,
          limit: MOST,
          pagination: false,
          joins: false,
          select: {},
        }),
      ),
  );
  return [words.trim(), ...found.flatMap(({ docs }) => docs.map(({ id }) => String(id)))];
}
