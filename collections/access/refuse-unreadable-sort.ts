import {
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type SanitizedCollectionConfig,
  validateQueryPaths,
} from 'payload';

/** What every collection has beside its fields. */
const ids = new Set(['id', '_id']);

/**
 * Refuses to sort by what the reader may not read, also through a relation.
 *
 * Seen on Payload 3.90: a filter by `assignee.resetPasswordToken` is refused, but a sort by it is let
 * through, since paths that the check cannot resolve are skipped; the order then tells the values.
 *
 * @throws QueryError 400, with the paths.
 */
export const refuseUnreadableSort: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const paths = sortPaths((args as { sort?: unknown }).sort);
  if (overrideAccess || paths.length === 0) return args;
  const isOwn = (path: string) => hasField(collection, path.split('.')[0] ?? '');
  await validateQueryPaths({
    collectionConfig: collection,
    overrideAccess: false,
    req,
    where: exist(paths.filter((path) => isOwn(path) || !collection.versions)),
  });
  if (!collection.versions) return args;
  await validateQueryPaths({
    collectionConfig: collection,
    overrideAccess: false,
    req,
    versionFields: buildVersionCollectionFields(req.payload.config, collection, true),
    where: exist(paths.filter((path) => !isOwn(path))),
  });
  return args;
};

function sortPaths(sort: unknown): string[] {
  const given = Array.isArray(sort) ? sort : [sort];
  return given
    .filter((each): each is string => typeof each === 'string')
    .flatMap((each) => each.split(','))
    .map((each) => each.trim().replace(/^-/, '').replaceAll('__', '.'))
    .filter((path) => path !== '' && !ids.has(path));
}

function hasField({ flattenedFields }: SanitizedCollectionConfig, name: string): boolean {
  return flattenedFields.some((field) => field.name === name);
}

const exist = (paths: string[]) =>
  Object.fromEntries(paths.map((path) => [path, { exists: true }]));
