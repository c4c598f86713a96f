import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeArguments } from '../../../scripts/system/node-arguments.ts';
import { replicaFiles } from '../../../src/feed/replica/files.ts';
import { createReplica } from '../../../src/feed/replica/replica.ts';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { FeedLog, LogChange } from '../../../src/feed-log/types.ts';
import { contentOf } from '../../support/content-of-replica.ts';
import { aClinic, aDoctor, inCountry, publish, withdraw } from '../../support/feed-items.ts';
import { appendTo, rebuildWith } from '../../support/feed-log.ts';
import type { Told } from '../../support/following-process.ts';
import { freshDatabase, type TestDatabase } from '../../support/test-payload.ts';

const kills = 50;

/** Edits between two kills: more than a node applies until it is killed, mostly. */
const editsEach = 60;

/** The latest that a node is killed after it was told to begin, in milliseconds. */
const latestMs = 250;

let database: TestDatabase;
let log: FeedLog;
const children: ChildProcess[] = [];

beforeAll(async () => {
  database = freshDatabase();
  log = await openFeedLog(database.url);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await log.close();
  await database.drop();
});

const file = () => path.join(database.folder, 'feed.replica');

type Follower = { child: ChildProcess; loaded: Promise<unknown> };

/** A process that follows when it is told to; it is loaded while the one before it runs. */
function aProcess(): Follower {
  const child = fork(
    path.join(import.meta.dirname, '../../support/following-process.ts'),
    [database.url, file()],
    { execArgv: [...nodeArguments] },
  );
  children.push(child);
  return { child, loaded: once(child, 'message') };
}

const random = (below: number) => Math.floor(Math.random() * below);

function anEdit(): LogChange {
  const [id, clinic] = [`x${random(80)}`, `x${random(80)}`];
  const audience = inCountry(['RU', 'KR', 'DE', 'KZ'][random(4)] ?? 'RU');
  const kinds = [
    () => withdraw({ id, type: 'clinic' }),
    () => publish(aDoctor({ id, positions: [{ clinic, role: {}, from: null, to: null }] })),
    () => publish(aClinic({ id, beds: random(1_000), slug: clinic }), { audience }),
    () =>
      publish(aClinic({ id, name: { ru: `Клиника ${random(9)}`, en: 'Clinic' } }), { audience }),
  ];
  return (kinds[random(kinds.length)] ?? kinds[0])?.() as LogChange;
}

const edits = () => Array.from({ length: editsEach }, anEdit);

it('a node starts again with a replica that equals the log after it was killed at 50 random moments', async () => {
  const told: Told[] = [];
  let next = aProcess();
  let last: Told | undefined;
  await appendTo(log, edits());
  for (let kill = 0; kill <= kills; kill++) {
    const { child, loaded } = next;
    next = aProcess();
    // Killed while it takes the place of another, too.
    if (kill % 20 === 15) await rebuildWith(log, edits());
    else await appendTo(log, edits());
    const head = await log.head();
    await loaded;
    child.on('message', (message) => told.push(message as Told));
    child.send('begin');
    if (kill < kills) await sleep(random(latestMs));
    else {
      await expect
        .poll(() => told.at(-1), { timeout: 60_000 })
        .toEqual({ of: head.epoch, seq: head.seq });
    }
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    // It goes on where it was.
    const [first] = told;
    if (last && first?.of === last.of) expect(first.seq).toBeGreaterThanOrEqual(last.seq);
    last = told.at(-1) ?? last;
    expect(told.filter(({ warning }) => warning)).toEqual([]);
    told.length = 0;
  }
  const replica = replicaFiles(file(), pino({ level: 'silent' })).open();
  const filled = createReplica((await log.head()).epoch);
  filled.apply(await log.read({ after: 0, limit: 100_000 }));
  expect(replica && contentOf(replica.database)).toEqual(contentOf(filled.database));
  replica?.close();
}, 300_000);
