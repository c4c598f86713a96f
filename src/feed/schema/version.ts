/**
 * The version of the schema, by semantic versioning: a change that can break a reader's query
 * needs a new first number (`scripts/feed-schema.ts` sees to it).
 */
export const feedVersion = '1.8.0';
