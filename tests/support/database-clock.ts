import Database from 'libsql';
import { MongoClient } from 'mongodb';
import type { TestDatabase } from './test-payload.ts';

/**
 * Makes the leases of a database as they would be had its clock just been set, by so many
 * milliseconds: forward, which brings their ends nearer, or back (less than none).
 */
export async function setDatabaseClock({ url }: TestDatabase, byMs: number): Promise<void> {
  if (url.startsWith('file:')) {
    const db = new Database(url.slice('file:'.length));
    db.prepare('UPDATE feed_leases SET expires = expires - ?').run(byMs);
    db.close();
    return;
  }
  const client = await MongoClient.connect(url);
  const later = { $subtract: ['$expires', byMs] };
  await client
    .db()
    .collection('feed_leases')
    .updateMany({}, [{ $set: { expires: later } }]);
  await client.close();
}
