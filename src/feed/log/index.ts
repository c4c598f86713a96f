import { openMongoLog } from './mongo.ts';
import { openSqliteLog } from './sqlite.ts';
import type { FeedLog } from './types.ts';

/**
 * Opens the feed log in the database that `DATABASE_URL` names, and makes its tables or
 * collections when they are not there yet.
 *
 * @throws when the database cannot be reached.
 */
export function openFeedLog(databaseUrl: string): Promise<FeedLog> {
  return databaseUrl.startsWith('file:') ? openSqliteLog(databaseUrl) : openMongoLog(databaseUrl);
}
