import type { CollectionBeforeOperationHook } from 'payload';

/** What one request may read over REST or GraphQL. */
export const readCaps = { limit: 200, depth: 3 } as const;

type ReadArgs = {
  limit?: number;
  depth?: number;
  pagination?: boolean;
  joins?: false | Record<string, false | { limit?: number }>;
  /** Given where Payload itself reads what documents refer to: as many as there are. */
  currentDepth?: number;
};

/** Keeps reads by REST, GraphQL and the lists of the admin within bounds: no `limit=0`, no deep trees. */
export const capReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  const isRead = operation === 'read' || operation === 'readDistinct';
  const read = args as ReadArgs;
  if (!isRead || overrideAccess || read.currentDepth !== undefined) return args;
  return { ...args, ...cappedRead(read) };
};

/** The arguments of a read within the caps. A limit of 0 means everything to Payload. */
export function cappedRead<T extends ReadArgs>(args: T): T {
  const { limit, depth, pagination, joins } = args;
  const capped = { ...args };
  if (limit !== undefined || pagination === false) capped.limit = capLimit(limit);
  if (depth !== undefined) capped.depth = Math.min(depth, readCaps.depth);
  if (joins) capped.joins = Object.fromEntries(Object.entries(joins).map(capJoin));
  return capped;
}

const capLimit = (limit = 0) => (limit > 0 && limit <= readCaps.limit ? limit : readCaps.limit);

const capJoin = ([name, join]: [string, false | { limit?: number }]) =>
  [
    name,
    join && join.limit !== undefined ? { ...join, limit: capLimit(join.limit) } : join,
  ] as const;
