import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { FeedLog } from '../../../src/feed-log/types.ts';
import { aClinic, publish } from '../../support/feed-items.ts';
import { freshDatabase, type TestDatabase } from '../../support/test-payload.ts';

let database: TestDatabase;
let log: FeedLog;

beforeEach(async () => {
  database = freshDatabase();
  log = await openFeedLog(database.url);
});

afterEach(async () => {
  await log.close();
  await database.drop();
});

/** Another process that holds the file's write lock for a while. */
async function lockElsewhere(milliseconds: number): Promise<void> {
  const script = `
    const Database = require('libsql');
    const db = new Database(${JSON.stringify(database.url.slice('file:'.length))});
    db.exec('BEGIN IMMEDIATE');
    db.exec('CREATE TABLE elsewhere (a)');
    process.stdout.write('locked');
    setTimeout(() => db.exec('COMMIT'), ${milliseconds});`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
}

it('a write of the log waits for another process that is writing the same file, without blocking this one', async () => {
  const lease = await log.leases.acquire('projector', 'a', 60_000);
  if (!lease) throw new Error('the lease is held');
  await lockElsewhere(1_200);
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 10);
  const since = Date.now();
  const reading = log.head();
  const written = log.append(lease, [publish(aClinic())]);
  expect(await reading).toMatchObject({ seq: 0 });
  expect(await written).toMatchObject([{ seq: 1 }]);
  clearInterval(ticking);
  expect(Date.now() - since).toBeGreaterThan(800);
  expect(ticks).toBeGreaterThan(4);
});

it('the log opens a file that is being written', async () => {
  await lockElsewhere(600);
  const other = await openFeedLog(database.url);
  expect(await other.head()).toEqual(await log.head());
  await other.close();
});

it('uses of keys are noted after another process has written, without stopping this thread', async () => {
  await lockElsewhere(1_000);
  const at = '2026-06-01T12:00:00.000Z';
  const noted = log.keyUses.note([{ hash: 'a', at }]);
  let isNoted = false;
  void noted.then(() => {
    isNoted = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isNoted).toBe(false);
  await noted;
  expect(await log.keyUses.read(['a'])).toEqual(new Map([['a', at]]));
});
