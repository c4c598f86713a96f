import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeArguments } from '../../../scripts/system/node-arguments.ts';
import type { FeedLog, Lease } from '../../../src/feed-log/types.ts';
import { rebuildFeed } from '../../../src/projector/rebuild-feed.ts';
import { aClinic } from '../../support/builders.ts';
import { eventually } from '../../support/eventually.ts';
import { type TestPayload, testEnvironment, testPayload } from '../../support/test-payload.ts';
import { aFollower } from '../../support/view-of-log.ts';

const root = path.resolve(import.meta.dirname, '../../..');

let test: TestPayload;
let log: FeedLog;
let clinics: string[];
beforeAll(async () => {
  test = await testPayload();
  log = await test.openLog();
  clinics = [];
  for (let n = 0; n < 25; n++) clinics.push((await aClinic(test.payload, { beds: n })).id);
});
afterAll(() => test.stop());

/** Makes documents that the log does not know of yet: one changed, one gone and one new. */
async function edit(): Promise<void> {
  const [changed = '', gone = ''] = clinics.splice(0, 2);
  await test.payload.update({
    collection: 'clinics',
    id: changed,
    locale: 'ru',
    data: { beds: 1_000 },
  });
  await test.payload.delete({ collection: 'clinics', id: gone });
  clinics.push(changed, (await aClinic(test.payload, { beds: 2_000 })).id);
}

class Killed extends Error {}

/**
 * A log whose user is killed at its nth call. Before each call `look` is told of the moment; the
 * lease of the killed is given up afterwards, as time would.
 */
function killedAt(moment: number, look: () => Promise<void>) {
  let calls = 0;
  let lease: Lease | null = null;
  const live = async <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1;
    await look();
    if (calls >= moment) throw new Killed();
    return call();
  };
  const through = <T extends Pick<FeedLog, 'get' | 'liveIds' | 'append'>>(real: T): T => ({
    ...real,
    get: (type, ids) => live(() => real.get(type, ids)),
    liveIds: (type) => live(() => real.liveIds(type)),
    append: (held, changes) => live(() => real.append(held, changes)),
  });
  const mortal: FeedLog = {
    ...through(log),
    stage: (held) =>
      live(async () => {
        const staged = await log.stage(held);
        return {
          ...through(staged),
          activate: async (by) => {
            await live(() => staged.activate(by));
            await look();
          },
        };
      }),
    leases: {
      async acquire(...wanted) {
        lease = await log.leases.acquire(...wanted);
        return lease;
      },
      renew: (...held) => live(() => log.leases.renew(...held)),
      release: (held) => live(() => log.leases.release(held)),
    },
  };
  return { mortal, bury: async () => lease && log.leases.release(lease) };
}

describe('a rebuild', () => {
  it('that is killed at whichever moment leaves every node with the old feed or the new one, whole', async () => {
    await rebuildFeed({ payload: test.payload, log });
    const node = aFollower(log);
    const before = await node.look();
    await edit();
    const seen = new Set<string>();
    const look = async () => {
      for (const each of [node, aFollower(log)]) seen.add(String(await each.look()));
    };
    let kills = 0;
    for (let isDone = false; !isDone; ) {
      const { mortal, bury } = killedAt(kills + 1, look);
      isDone = await rebuildFeed({ payload: test.payload, log: mortal }).then(
        () => true,
        (error) => {
          if (!(error instanceof Killed)) throw error;
          return false;
        },
      );
      await bury();
      if (!isDone) kills += 1;
      // A node at any moment before the last has seen nothing but the old feed.
      if (!isDone && seen.size > 1) isDone = true;
    }
    expect(kills).toBeGreaterThanOrEqual(20);
    const after = await node.look();
    expect(after).not.toEqual(before);
    expect([...seen]).toEqual([String(before), String(after)]);
    expect(after).toHaveLength(25);
  });

  it('that is told to stop at whichever moment leaves the log as it was', async () => {
    const before = await log.head();
    for (const moment of [1, 7, 15]) {
      const stop = new AbortController();
      let calls = 0;
      const { mortal } = killedAt(Number.POSITIVE_INFINITY, async () => {
        calls += 1;
        if (calls === moment) stop.abort(new Error('told to stop'));
      });
      const options = { payload: test.payload, log: mortal, signal: stop.signal };
      await expect(rebuildFeed(options)).rejects.toThrow('told to stop');
      expect(await log.head()).toEqual(before);
    }
    const { entries } = await rebuildFeed({ payload: test.payload, log });
    expect(entries).toBe((await log.head()).seq);
  });

  it('that was killed holds up the next one for seconds, which tells what the log then holds', async () => {
    const { epoch } = await log.head();
    const { mortal } = killedAt(9, async () => {});
    const killed = rebuildFeed({ payload: test.payload, log: mortal });
    await expect(killed).rejects.toThrow(Killed);
    expect(await log.leases.acquire('projector', 'other', 1)).toBeNull();
    const { entries } = await rebuildFeed({ payload: test.payload, log });
    const head = await log.head();
    expect(head.epoch).not.toBe(epoch);
    expect(entries).toBe(head.seq);
    expect(await log.liveIds('clinic')).toHaveLength(25);
  });
});

describe('npm run feed:rebuild', () => {
  it('ends by SIGTERM and SIGINT, and says that the log is as it was', async () => {
    const before = await log.head();
    const lease = await log.leases.acquire('projector', 'a worker', 600_000);
    if (!lease) throw new Error('the lease is held');
    const stopped = (['SIGTERM', 'SIGINT'] as const).map(async (signal) => {
      const child = rebuildProcess();
      await expect
        .poll(child.output, { ...eventually, timeout: 240_000 })
        .toContain('Building the feed log');
      child.process.kill(signal);
      expect(await child.ended).toEqual([1, null]);
      expect(child.output()).toContain('Stopped: the feed log is as it was before.');
    });
    await Promise.all(stopped);
    expect(await log.head()).toEqual(before);
    await log.leases.release(lease);
  }, 300_000);
});

function rebuildProcess() {
  const child: ChildProcess = spawn(
    process.execPath,
    [...nodeArguments, path.join(root, 'scripts/feed-rebuild.ts')],
    { cwd: root, env: { ...process.env, ...testEnvironment(test.database) } },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => (output += text));
  }
  return { process: child, ended: once(child, 'exit'), output: () => output };
}
