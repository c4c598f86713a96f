import { checkMongo, openMongoLog } from './mongo.ts';
import { openSqliteLog } from './sqlite.ts';
import type { FeedLog } from './types.ts';

/**
 * Opens the feed log in the database that `DATABASE_URL` names, and makes its tables or
 * collections when they are not there yet.
 *
 * @throws as `checkDatabase` does.
 */
export function openFeedLog(databaseUrl: string): Promise<FeedLog> {
  return databaseUrl.startsWith('file:') ? openSqliteLog(databaseUrl) : openMongoLog(databaseUrl);
}

/**
 * Asks a database whether it is one that Polyclinic can use.
 *
 * @throws PolyclinicError BAD_SETTING, with what to set, when it is a MongoDB without a replica set
 *   or of another one; the driver's error when it cannot be reached within five seconds.
 */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  if (!databaseUrl.startsWith('file:')) await checkMongo(databaseUrl);
}
