import { describe, expect, it } from 'vitest';
import { createCatchUp } from '../../../../src/feed/replica/catch-up.ts';
import { createNode } from '../../../../src/feed/replica/node.ts';
import type { Replica } from '../../../../src/feed/replica/replica.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import type { FeedLog } from '../../../../src/feed-log/types.ts';
import { aClinic, aSite, publish, withdraw } from '../../../support/feed-items.ts';
import { aLog, followable } from '../../../support/feed-log.ts';

const clinics = (count: number, beds = 0) =>
  Array.from({ length: count }, (_, n) => publish(aClinic({ id: `c${n}`, beds })));

const liveIn = (replica: Replica | null): number | undefined =>
  replica ? createViews()(replica, aSite()).list('clinic').length : undefined;

function aNode(log = aLog()) {
  const held = createNode();
  let now = 1_000;
  const catchUp = createCatchUp({ node: held, clock: () => now });
  const followed = followable(log);
  return {
    log,
    held,
    live: () => liveIn(held.replica()),
    /** @param through what of the log the node reads otherwise. */
    follow: (through: Partial<FeedLog> = {}) => {
      now += 10;
      return catchUp({ ...followed, ...through });
    },
  };
}

describe('a node', () => {
  it('reads a log of many pages, and then what is new', async () => {
    const node = aNode(aLog(...clinics(1_203)));
    await node.follow();
    expect(node.live()).toBe(1_203);
    node.log.append([withdraw({ type: 'clinic', id: 'c7' })]);
    await node.follow();
    expect(node.live()).toBe(1_202);
    expect(node.held.confirmedAt()).toBe(1_020);
  });

  it('takes a rebuilt log over in one step, once it has read all of it', async () => {
    const node = aNode(aLog(...clinics(700)));
    await node.follow();
    node.log.rebuild(clinics(1_100));
    const served = new Set<number | undefined>();
    await node.follow({
      read: async (range) => {
        served.add(node.live());
        return node.log.read(range);
      },
    });
    expect([...served]).toEqual([700]);
    expect(node.live()).toBe(1_100);
    expect(node.held.replica()?.epoch).toBe(node.log.epoch());
  });

  it('reads on in the new log when the log is rebuilt again meanwhile', async () => {
    const node = aNode(aLog(...clinics(5)));
    await node.follow();
    node.log.rebuild(clinics(3));
    await node.follow({
      read: async (range) => {
        node.log.rebuild(clinics(2));
        return node.log.read(range);
      },
    });
    expect(node.live()).toBe(5);
    await node.follow();
    expect(node.live()).toBe(2);
  });

  it('takes a log that was set back for another log', async () => {
    const node = aNode(aLog(...clinics(2)));
    const restore = node.log.backup();
    node.log.append(clinics(5));
    await node.follow();
    expect(node.live()).toBe(5);
    restore();
    await node.follow();
    expect(node.live()).toBe(2);
  });

  it('takes a log that was set back for another log, though it has gone on beyond the node', async () => {
    const node = aNode(aLog(...clinics(2)));
    const restore = node.log.backup();
    node.log.append(clinics(5, 1));
    await node.follow();
    restore();
    node.log.append([...clinics(1, 2), ...clinics(8, 3)]);
    await node.follow();
    const replica = node.held.replica() as Replica;
    const beds = createViews()(replica, aSite()).list('clinic');
    expect(beds.map(({ item }) => item.beds)).toEqual(Array(8).fill(3));
  });

  it('keeps what it has, and says so, while rows and counter of the log disagree', async () => {
    for (const part of ['rows', 'counter'] as const) {
      const node = aNode(aLog(...clinics(2)));
      const restore = node.log.backup();
      node.log.append(clinics(5));
      await node.follow();
      restore(part);
      await expect(aNode(node.log).follow()).rejects.toMatchObject({ code: 'LOG_NOT_READY' });
      await node.follow().catch(() => undefined);
      expect(node.live()).toBe(5);
      expect(node.log.begin()).toBe(false);
      node.log.rebuild(clinics(3));
      await node.follow();
      expect(node.live()).toBe(3);
    }
  });

  it('does not take over a log of which rows are missing, such as one that is being restored', async () => {
    const node = aNode(aLog(...clinics(9)));
    await node.follow();
    node.log.rebuild(clinics(6));
    const missing = followable(node.log).read;
    const read: typeof missing = async (range) =>
      (await missing(range)).filter(({ id }) => id !== 'c3');
    await expect(node.follow({ read })).rejects.toMatchObject({ code: 'LOG_NOT_READY' });
    expect(node.live()).toBe(9);
    await node.follow();
    expect(node.live()).toBe(6);
  });

  it('keeps what it has while the log was never built', async () => {
    const node = aNode(aLog(...clinics(5)));
    await node.follow();
    const lost = aLog();
    await expect(node.follow(followable(lost))).rejects.toMatchObject({ code: 'LOG_NOT_READY' });
    expect(node.live()).toBe(5);
    lost.rebuild();
    await node.follow(followable(lost));
    expect(node.live()).toBe(0);
  });

  it('reads all anew when tombstones were purged that it has not heard of', async () => {
    const node = aNode(aLog(...clinics(3)));
    await node.follow();
    node.log.append([withdraw({ id: 'c1', type: 'clinic' }), publish(aClinic({ id: 'c9' }))]);
    node.log.purge();
    await node.follow();
    expect(node.held.replica()?.log.known().horizon).toBe(4);
    expect(node.held.replica()?.get('clinic', 'c1')).toBeUndefined();
  });

  it('does not mix two logs when a rebuild comes between two reads', async () => {
    const node = aNode(aLog(...clinics(5)));
    await node.follow();
    node.log.append(clinics(6));
    await node.follow({
      read: async (range) => {
        node.log.rebuild(clinics(9));
        return node.log.read(range);
      },
    });
    expect(node.live()).toBe(5);
  });
});
