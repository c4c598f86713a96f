import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createKeyUses } from '../../../src/feed/scope/key-uses.ts';
import { keepKeyUses } from '../../../src/feed-log/key-uses.ts';
import type { FeedLog, KeyUse } from '../../../src/feed-log/types.ts';
import { aLog, followable } from '../../support/feed-log.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-06-01T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

const minute = 60_000;

/** A node's uses and a log that keeps the batches it is given, or does with them as it is told. */
function aKeeper(note?: (uses: readonly KeyUse[]) => Promise<void>) {
  const batches: (readonly KeyUse[])[] = [];
  const keyUses: FeedLog['keyUses'] = {
    note: note ?? (async (uses) => void batches.push(uses)),
    read: async () => new Map(),
  };
  const uses = createKeyUses();
  let log: FeedLog | undefined = { ...followable(aLog()), keyUses };
  const stop = keepKeyUses({ uses, log: () => log });
  return {
    batches,
    uses,
    stop,
    away: (isAway: boolean) => {
      log = isAway ? undefined : { ...followable(aLog()), keyUses };
    },
  };
}

it('a node writes uses of keys once a minute, however often a key is used, and nothing when none was', async () => {
  const { batches, uses, stop } = aKeeper();
  for (let count = 0; count < 1_000; count++) uses.note('a', Date.now());
  await vi.advanceTimersByTimeAsync(minute);
  expect(batches).toEqual([[{ hash: 'a', at: '2026-06-01T12:00:00.000Z' }]]);
  await vi.advanceTimersByTimeAsync(5 * minute);
  expect(batches).toHaveLength(1);
  await stop();
});

it('a node writes the uses of 500 keys at a time, of the others a minute later', async () => {
  const { batches, uses, stop } = aKeeper();
  for (let key = 0; key < 700; key++) uses.note(String(key), Date.now());
  await vi.advanceTimersByTimeAsync(2 * minute);
  expect(batches.map((batch) => batch.length)).toEqual([500, 200]);
  await stop();
});

it('a node keeps the uses that it cannot write until it can', async () => {
  const { batches, uses, stop, away } = aKeeper();
  away(true);
  uses.note('a', Date.now());
  await vi.advanceTimersByTimeAsync(3 * minute);
  away(false);
  await vi.advanceTimersByTimeAsync(minute);
  expect(batches).toEqual([[{ hash: 'a', at: '2026-06-01T12:00:00.000Z' }]]);
  await stop();
});

it('a node that notes uses of keys is silent about a database that fails', async () => {
  let isBroken = true;
  const seen: string[] = [];
  const { uses, stop } = aKeeper(async (batch) => {
    if (isBroken) throw new Error('away');
    seen.push(...batch.map(({ hash }) => hash));
  });
  uses.note('a', Date.now());
  await vi.advanceTimersByTimeAsync(2 * minute);
  isBroken = false;
  await vi.advanceTimersByTimeAsync(minute);
  expect(seen).toEqual(['a']);
  await stop();
});

it('a node that notes uses of keys does not ask a database again that has not answered, and does not wait for it at the end', async () => {
  const note = vi.fn(() => new Promise<void>(() => {}));
  const { uses, stop } = aKeeper(note);
  uses.note('a', Date.now());
  await vi.advanceTimersByTimeAsync(minute);
  uses.note('b', Date.now());
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(note).toHaveBeenCalledTimes(1);
  const stopped = stop();
  await vi.advanceTimersByTimeAsync(1_000);
  await stopped;
});

it('a node writes the uses that are left when it ends', async () => {
  const { batches, uses, stop } = aKeeper();
  uses.note('a', Date.now());
  await stop();
  expect(batches).toHaveLength(1);
});
