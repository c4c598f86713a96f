import { describe, expect, it } from 'vitest';
import { createCatchUp } from '../../../../src/feed/memory/catch-up.ts';
import { createMemory } from '../../../../src/feed/memory/memory.ts';
import { aClinic, publish, withdraw } from '../../../support/feedItems.ts';
import { aLog, followable } from '../../../support/feedLog.ts';

const clinics = (count: number) =>
  Array.from({ length: count }, (_, n) => publish(aClinic({ id: `c${n}` })));

function aNode(log = aLog()) {
  const memory = createMemory();
  let now = 1_000;
  const catchUp = createCatchUp({ memory, settleMs: 3_000, clock: () => now });
  const followed = followable(log);
  return {
    log,
    memory,
    followed,
    live: () => memory.store()?.find('type', 'clinic').length,
    after: (ms: number) => {
      now += ms;
      return catchUp(followed);
    },
  };
}

describe('a node', () => {
  it('reads a log of many pages, and then what is new', async () => {
    const node = aNode(aLog(...clinics(1_203)));
    await node.after(0);
    expect(node.live()).toBe(1_203);
    node.log.append([withdraw({ type: 'clinic', id: 'c7' })]);
    await node.after(10);
    expect(node.live()).toBe(1_202);
    expect(node.memory.confirmedAt()).toBe(1_010);
  });

  it('serves the old log while a rebuild fills the new one, and then changes over', async () => {
    const node = aNode(aLog(...clinics(5)));
    await node.after(0);
    const old = node.memory.store();
    node.log.reset();
    await node.after(5_000);
    expect(node.live()).toBe(5);
    node.log.append(clinics(3));
    await node.after(5_000);
    node.log.append(clinics(6));
    await node.after(2_000);
    expect(node.memory.store()).toBe(old);
    expect(node.memory.confirmedAt()).toBe(1_000);
    await node.after(2_999);
    expect(node.memory.store()).toBe(old);
    await node.after(1);
    expect(node.live()).toBe(6);
    expect(node.memory.store()?.epoch).toBe(node.log.epoch());
    expect(node.memory.confirmedAt()).toBe(16_000);
  });

  it('changes over in the end though editors never leave the new log quiet', async () => {
    const node = aNode(aLog(...clinics(5)));
    await node.after(0);
    node.log.reset();
    let minutes = 0;
    for (let count = 1; node.live() === 5 && count < 200; count++) {
      node.log.append(clinics(count).slice(-1));
      await node.after(2_000);
      minutes += 2 / 60;
    }
    expect(minutes).toBeCloseTo(3, 0);
    expect(node.live()).toBeGreaterThan(50);
  });

  it('starts over when a rebuild starts over', async () => {
    const node = aNode(aLog(...clinics(5)));
    await node.after(0);
    for (const count of [3, 2]) {
      node.log.reset();
      node.log.append(clinics(count));
      await node.after(1_000);
    }
    await node.after(3_000);
    expect(node.live()).toBe(2);
  });

  it('takes a log that was set back for another log', async () => {
    const node = aNode(aLog(...clinics(5)));
    await node.after(0);
    const restored = {
      ...node.followed,
      head: async () => ({ epoch: node.log.epoch(), seq: 2, horizon: 0 }),
    };
    const { memory } = node;
    let now = 10_000;
    const catchUp = createCatchUp({ memory, settleMs: 100, clock: () => now });
    restored.read = async ({ after }) =>
      node.log.entries().filter(({ seq }) => seq > after && seq <= 2);
    await catchUp(restored);
    now += 200;
    await catchUp(restored);
    expect(node.live()).toBe(2);
  });

  it('reads all anew when tombstones were purged that it has not heard of', async () => {
    const node = aNode(aLog(...clinics(3)));
    await node.after(0);
    node.log.append([withdraw({ id: 'c1', type: 'clinic' }), publish(aClinic({ id: 'c9' }))]);
    node.log.purge();
    await node.after(3_000);
    await node.after(3_000);
    expect(node.memory.store()?.horizon()).toBe(4);
    expect(node.memory.store()?.get('clinic', 'c1')).toBeUndefined();
  });

  it('does not mix two logs when a reset comes between two reads', async () => {
    const node = aNode(aLog(...clinics(5)));
    await node.after(0);
    const late = {
      ...node.followed,
      read: async (range: { after: number; limit: number }) => {
        node.log.reset();
        node.log.append(clinics(9));
        return node.log.read(range);
      },
    };
    const catchUp = createCatchUp({ memory: node.memory, settleMs: 3_000 });
    await catchUp(late);
    expect(node.live()).toBe(5);
  });
});
