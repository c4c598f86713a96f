import { startMongod } from '../../scripts/mongod.ts';

/**
 * Starts one replica set for the whole `mongo` project; tests find its address in
 * TEST_MONGODB_URL, and each file uses a database of its own in it.
 *
 * @returns what stops it.
 */
export async function setup(): Promise<() => Promise<void>> {
  const { url, died, stop } = await startMongod({ log: console.log });
  // Every test after that fails to connect, which says nothing of why.
  died.catch((error: Error) => console.error(error.message));
  process.env.TEST_MONGODB_URL = url;
  return stop;
}
