import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { FeedLog, Lease, LogChange } from '../../../src/feed-log/types.ts';
import { LARGEST } from '../../../translations/extent.ts';
import { localeTags } from '../../../translations/locales.ts';
import { setDatabaseClock } from '../../support/database-clock.ts';
import { eventually } from '../../support/eventually.ts';
import { aClinic, inCountry, publish, withdraw } from '../../support/feed-items.ts';
import { freshDatabase, type TestDatabase } from '../../support/test-payload.ts';

/** The contract of the feed log: every adapter keeps it (the projects run this on both). */
let database: TestDatabase;
let log: FeedLog;
const opened: FeedLog[] = [];

async function open(): Promise<FeedLog> {
  const another = await openFeedLog(database.url);
  opened.push(another);
  return another;
}

async function leaseOf(store: FeedLog, holder: string, ttlMs = 60_000): Promise<Lease> {
  const lease = await store.leases.acquire('projector', holder, ttlMs);
  if (!lease) throw new Error('the lease is held');
  return lease;
}

const clinics = (from: number, to: number): LogChange[] =>
  Array.from({ length: to - from + 1 }, (_, n) => publish(aClinic({ id: `c${from + n}` })));

const everything = { after: 0, limit: 1_000 };
const seqs = async () => (await log.read(everything)).map(({ seq }) => seq);

beforeEach(async () => {
  database = freshDatabase();
  log = await open();
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
  await database.drop();
});

describe('append', () => {
  it('gives every change the next seq, and keeps what it was given', async () => {
    const lease = await leaseOf(log, 'a');
    const clinic = aClinic({ id: 'c1', summary: { ru: 'Ключ «$a.b»', ar: 'مستشفى' } });
    const rich = { root: { $: { 'a.b': 1 }, children: [] } };
    await log.append(lease, [publish({ ...clinic, description: { ru: rich } }), ...clinics(2, 3)]);
    await log.append(lease, clinics(4, 5));
    const entries = await log.read(everything);
    expect(entries.map(({ seq, id }) => [seq, id])).toEqual([
      [1, 'c1'],
      [2, 'c2'],
      [3, 'c3'],
      [4, 'c4'],
      [5, 'c5'],
    ]);
    expect(entries[0]).toMatchObject({
      kind: 'CREATED',
      item: { ...clinic, description: { ru: rich } },
    });
    expect(await log.head()).toEqual({
      epoch: expect.stringMatching(/./),
      seq: 5,
      horizon: 0,
      terms: [expect.objectContaining({ from: 1 })],
      sum: 15,
    });
  });

  it('The log takes items that are as large as may be in every language, several at once', async () => {
    const lease = await leaseOf(log, 'a');
    // Three bytes in UTF-8 each.
    const text = '医'.repeat(Math.floor(LARGEST / 3));
    const summary = Object.fromEntries(localeTags.map((tag) => [tag, text]));
    const large = ['l1', 'l2', 'l3'].map((id) => publish(aClinic({ id, summary })));
    expect((await log.append(lease, large)).map(({ id }) => id)).toEqual(['l1', 'l2', 'l3']);
    const [entry] = await log.read({ after: 2, limit: 1 });
    expect(entry?.item).toMatchObject({ id: 'l3', summary });
  });

  it('leaves out what is as it was, and tombstones of what is not live', async () => {
    const lease = await leaseOf(log, 'a');
    await log.append(lease, clinics(1, 2));
    const again = [...clinics(1, 2), withdraw({ type: 'clinic', id: 'never' })];
    expect(await log.append(lease, again)).toEqual([]);
    expect((await log.head()).seq).toBe(2);
  });

  it('writes a change of the audience alone', async () => {
    const lease = await leaseOf(log, 'a');
    await log.append(lease, [publish(aClinic(), { audience: inCountry('RU', 'KR') })]);
    const moved = publish(aClinic(), { audience: inCountry('KR') });
    expect(
      await log.append(lease, [publish(aClinic(), { audience: inCountry('KR', 'RU') })]),
    ).toEqual([]);
    expect(await log.append(lease, [moved])).toMatchObject([
      { seq: 2, kind: 'UPDATED', formerAudiences: [{ audience: inCountry('RU', 'KR') }] },
    ]);
  });

  it('keeps the last change of an item only, tombstones included', async () => {
    const lease = await leaseOf(log, 'a');
    await log.append(lease, clinics(1, 3));
    await log.append(lease, [publish(aClinic({ id: 'c1', beds: 5 }))]);
    await log.append(lease, [withdraw({ type: 'clinic', id: 'c2' })]);
    const entries = await log.read(everything);
    expect(entries.map(({ seq, id, kind }) => [seq, id, kind])).toEqual([
      [3, 'c3', 'CREATED'],
      [4, 'c1', 'UPDATED'],
      [5, 'c2', 'DELETED'],
    ]);
    expect(await log.liveIds('clinic')).toEqual(['c1', 'c3']);
    expect(await log.liveIds('doctor')).toEqual([]);
  });

  it('handles an item that changes twice in one append', async () => {
    const lease = await leaseOf(log, 'a');
    await log.append(lease, [
      publish(aClinic()),
      withdraw(aClinic()),
      publish(aClinic({ beds: 1 })),
    ]);
    expect(await log.read(everything)).toMatchObject([
      { seq: 3, kind: 'CREATED', item: { beds: 1 } },
    ]);
  });
});

describe('read and get', () => {
  it('reads on from a seq, in order, no more than the limit', async () => {
    await log.append(await leaseOf(log, 'a'), clinics(1, 7));
    const page = await log.read({ after: 3, limit: 2 });
    expect(page.map(({ seq }) => seq)).toEqual([4, 5]);
    expect(await log.read({ after: 7, limit: 2 })).toEqual([]);
  });

  it('finds entries by type and id', async () => {
    await log.append(await leaseOf(log, 'a'), clinics(1, 3));
    const found = await log.get('clinic', ['c3', 'c1', 'nobody']);
    expect([...found.keys()].sort()).toEqual(['c1', 'c3']);
    expect((await log.get('doctor', ['c1'])).size).toBe(0);
    expect((await log.get('clinic', [])).size).toBe(0);
  });
});

describe('fencing', () => {
  it('refuses a writer whose lease was taken over, from its first write on', async () => {
    const old = await leaseOf(log, 'old');
    await log.append(old, clinics(1, 1));
    await log.leases.release(old);
    const other = await open();
    const young = await leaseOf(other, 'young');
    expect(young.fence).toBeGreaterThan(old.fence);
    // An append of nothing is enough: the fence is written down with it.
    await other.append(young, []);
    await expect(log.append(old, clinics(2, 2))).rejects.toMatchObject({ code: 'FENCED' });
    await expect(log.stage(old)).rejects.toMatchObject({ code: 'FENCED' });
    expect(await seqs()).toEqual([1]);
  });

  it('leaves no gap and loses nothing when two writers race', async () => {
    const lease = await leaseOf(log, 'a');
    const other = await open();
    const writes = Array.from({ length: 24 }, (_, n) =>
      (n % 2 ? log : other).append(lease, clinics(n * 3 + 1, n * 3 + 3)),
    );
    const written = (await Promise.all(writes)).flat();
    expect(written.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(await seqs());
    expect(await seqs()).toEqual(Array.from({ length: 72 }, (_, n) => n + 1));
  });

  it('lets only one of two racing epochs of a writer win', async () => {
    const old = await leaseOf(log, 'old');
    await log.leases.release(old);
    const other = await open();
    const young = await leaseOf(other, 'young');
    const outcomes = await Promise.allSettled([
      other.append(young, clinics(1, 50)),
      ...Array.from({ length: 10 }, (_, n) => log.append(old, clinics(100 + n, 100 + n))),
    ]);
    expect(outcomes[0]?.status).toBe('fulfilled');
    const young50 = (await log.read(everything)).findIndex(({ id }) => id === 'c1');
    const after = (await log.read(everything)).slice(young50 + 50);
    expect(after).toEqual([]);
  });
});

describe('leases', () => {
  it('are held by one at a time, and given to the next when released', async () => {
    const other = await open();
    const [one, two] = await Promise.all([
      log.leases.acquire('drafts', 'one', 60_000),
      other.leases.acquire('drafts', 'two', 60_000),
    ]);
    const held = one ?? two;
    expect([one, two].filter(Boolean)).toEqual([held]);
    expect(await other.leases.acquire('variants', 'two', 60_000)).not.toBeNull();
    if (held) await log.leases.release(held);
    expect((await other.leases.acquire('drafts', 'three', 60_000))?.fence).toBe(
      (held?.fence ?? 0) + 1,
    );
  });

  it('are taken over when they expire, and can then no longer be renewed', async () => {
    const lost = await leaseOf(log, 'asleep', 150);
    expect(await log.leases.renew(lost, 150)).toBe(true);
    expect(await log.leases.acquire('projector', 'early', 1_000)).toBeNull();
    await sleep(200);
    const taken = await leaseOf(log, 'awake', 60_000);
    expect(await log.leases.renew(lost, 1_000)).toBe(false);
    expect(taken.fence).toBe(lost.fence + 1);
    // Releasing what one no longer holds takes it from nobody.
    await log.leases.release(lost);
    expect(await log.leases.renew(taken, 60_000)).toBe(true);
  });
});

const hour = 3_600_000;

describe('a lease, after the database’s clock was set', () => {
  it.each([
    ['forward', hour],
    ['back', -hour],
  ])('%s, is still its living holder’s', async (_, byMs) => {
    const other = await open();
    const held = await leaseOf(log, 'alive', 60_000);
    await setDatabaseClock(database, byMs);
    if (byMs < 0) expect(await other.leases.acquire('projector', 'other', 60_000)).toBeNull();
    expect(await log.leases.renew(held, 60_000)).toBe(true);
    expect(await other.leases.acquire('projector', 'other', 60_000)).toBeNull();
    await log.append(held, clinics(1, 1));
    expect(await seqs()).toEqual([1]);
  });

  it('forward, is taken from a holder that does not renew it, whose writes are refused', async () => {
    const dead = await leaseOf(log, 'dead', 60_000);
    await setDatabaseClock(database, hour);
    await log.append(await leaseOf(await open(), 'next', 60_000), clinics(1, 1));
    expect(await log.leases.renew(dead, 60_000)).toBe(false);
    await expect(log.append(dead, clinics(2, 2))).rejects.toMatchObject({ code: 'FENCED' });
  });

  it('back, blocks nobody for longer than it was given for, once its holder is dead', async () => {
    const dead = await leaseOf(log, 'dead', 300);
    await setDatabaseClock(database, -hour);
    const other = await open();
    const take = () => other.leases.acquire('projector', 'next', 60_000);
    await expect.poll(take, eventually).toMatchObject({ fence: dead.fence + 1 });
    expect(await log.leases.renew(dead, 300)).toBe(false);
  });

  it('back, is not shortened by somebody who asks for a shorter one', async () => {
    const held = await leaseOf(log, 'long', 60_000);
    const other = await open();
    for (const _ of [1, 2, 3]) {
      expect(await other.leases.acquire('projector', 'short', 1)).toBeNull();
      await sleep(5);
    }
    expect(await log.leases.renew(held, 60_000)).toBe(true);
  });

  it('that was released stays released', async () => {
    const held = await leaseOf(log, 'gone', 60_000);
    await log.leases.release(held);
    expect(await log.leases.renew(held, 60_000)).toBe(false);
  });
});

describe('a log that is built beside', () => {
  it('is not read before it is activated, and then is the log, of another epoch, from 1', async () => {
    const lease = await leaseOf(log, 'a');
    await log.append(lease, clinics(1, 3));
    const before = await log.head();
    const staged = await log.stage(lease);
    expect((await staged.append(lease, clinics(2, 2))).map(({ seq }) => seq)).toEqual([1]);
    await staged.append(lease, [...clinics(4, 5), publish(aClinic({ id: 'c2', beds: 9 }))]);
    expect([...(await staged.get('clinic', ['c1', 'c2'])).keys()]).toEqual(['c2']);
    expect(await staged.liveIds('clinic')).toEqual(['c2', 'c4', 'c5']);
    expect(await log.head()).toEqual(before);
    expect(await seqs()).toEqual([1, 2, 3]);
    await staged.activate(lease);
    const after = await log.head();
    expect(after).toMatchObject({ seq: 4, horizon: 0, terms: [{ from: 1 }] });
    expect(after.epoch).not.toBe(before.epoch);
    expect((await log.read(everything)).map(({ seq, id }) => [seq, id])).toEqual([
      [2, 'c4'],
      [3, 'c5'],
      [4, 'c2'],
    ]);
    expect(await log.append(lease, clinics(1, 1))).toMatchObject([{ seq: 5, kind: 'CREATED' }]);
    expect(await log.begin(lease)).toBe(true);
  });

  it('leaves nothing when it is not activated, however often', async () => {
    const lease = await leaseOf(log, 'a');
    await log.append(lease, clinics(1, 3));
    for (const id of [4, 7]) {
      const staged = await log.stage(lease);
      await staged.append(lease, clinics(id, 9));
    }
    expect(await log.begin(lease)).toBe(true);
    const staged = await log.stage(lease);
    expect(await staged.liveIds('clinic')).toEqual([]);
    await staged.activate(lease);
    expect(await seqs()).toEqual([]);
    expect(await log.begin(lease)).toBe(true);
  });

  it('is for the newest lease', async () => {
    const old = await leaseOf(log, 'a');
    await log.append(old, clinics(1, 2));
    const staged = await log.stage(old);
    await staged.append(old, clinics(1, 1));
    await log.leases.release(old);
    await log.stage(await leaseOf(log, 'b'));
    await expect(staged.append(old, clinics(2, 2))).rejects.toMatchObject({ code: 'FENCED' });
    await expect(staged.activate(old)).rejects.toMatchObject({ code: 'FENCED' });
    expect(await seqs()).toEqual([1, 2]);
  });
});

describe('a log', () => {
  it('begins a term with each lease that writes, and forgets those in which nothing was written', async () => {
    const terms = async () => (await log.head()).terms.map(({ from }) => from);
    const first = await leaseOf(log, 'a');
    expect(await log.begin(first)).toBe(false);
    await log.append(first, clinics(1, 2));
    for (const holder of ['b', 'c', 'd']) {
      await log.leases.release({ name: 'projector', holder: 'a', fence: first.fence });
      const lease = await log.leases.acquire('projector', holder, 60_000);
      if (!lease) throw new Error('the lease is held');
      expect(await log.begin(lease)).toBe(true);
      if (holder !== 'c') await log.append(lease, clinics(3, holder === 'b' ? 4 : 5));
      await log.leases.release(lease);
    }
    expect(await terms()).toEqual([1, 3, 5]);
    expect(new Set((await log.head()).terms.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps its epoch when it is opened again', async () => {
    const { epoch } = await log.head();
    expect((await (await open()).head()).epoch).toBe(epoch);
  });
});

describe('watch', () => {
  it('tells another process of an append and of a rebuild', async () => {
    const lease = await leaseOf(log, 'a');
    const stop = new AbortController();
    const other = await open();
    let seen: number | undefined;
    other.watch(() => void other.head().then(({ seq }) => (seen = seq)), stop.signal);
    const untilSeen = (seq: number) => vi.waitFor(() => expect(seen).toBe(seq), eventually);
    await vi.waitFor(() => expect(seen).toBe(0), eventually);
    for (let head = 1; head <= 3; head++) {
      await log.append(lease, clinics(head, head));
      await untilSeen(head);
    }
    await (await log.stage(lease)).activate(lease);
    await untilSeen(0);
    stop.abort();
  });
});

describe('purge', () => {
  const soon = () => new Date(Date.now() + 1_000).toISOString();

  it('drops old tombstones but the head’s, and remembers up to where', async () => {
    const lease = await leaseOf(log, 'a');
    await log.append(lease, clinics(1, 4));
    const gone = (id: string) => withdraw({ id, type: 'clinic' });
    await log.append(lease, [gone('c1'), gone('c2'), gone('c3')]);
    expect(await log.purge(lease, { before: '2020-01-01', limit: 10 })).toBe(0);
    expect(await log.purge(lease, { before: soon(), limit: 1 })).toBe(1);
    expect(await log.head()).toMatchObject({ seq: 7, horizon: 5 });
    expect(await log.purge(lease, { before: soon(), limit: 10 })).toBe(1);
    expect(await log.purge(lease, { before: soon(), limit: 10 })).toBe(0);
    expect(await log.head()).toMatchObject({ seq: 7, horizon: 6 });
    expect(await seqs()).toEqual([4, 7]);
  });

  it('leaves places without a gap, and lets what is gone come back as new', async () => {
    const lease = await leaseOf(log, 'a');
    await log.append(lease, clinics(1, 1));
    await log.append(lease, [withdraw({ id: 'c1', type: 'clinic' })]);
    await log.purge(lease, { before: soon(), limit: 10 });
    const written = await log.append(lease, clinics(1, 2));
    expect(written.map(({ seq, place, kind }) => [seq, place, kind])).toEqual([
      [3, 3, 'CREATED'],
      [4, 4, 'CREATED'],
    ]);
    expect(await log.purge(lease, { before: soon(), limit: 10 })).toBe(0);
    expect((await log.head()).horizon).toBe(0);
  });

  it('is for the newest lease, and is over with the log', async () => {
    const old = await leaseOf(log, 'a');
    await log.append(old, [...clinics(1, 2), withdraw({ id: 'c1', type: 'clinic' })]);
    await log.append(old, clinics(3, 3));
    expect(await log.purge(old, { before: soon(), limit: 10 })).toBe(1);
    await log.leases.release(old);
    const lease = await leaseOf(log, 'b');
    await (await log.stage(lease)).activate(lease);
    expect(await log.head()).toMatchObject({ seq: 0, horizon: 0 });
    await expect(log.purge(old, { before: soon(), limit: 10 })).rejects.toThrow(
      expect.objectContaining({ code: 'FENCED' }),
    );
  });
});

describe('key uses', () => {
  const used = (hash: string, minute: number) => ({ hash, at: `2026-06-01T12:0${minute}:00.000Z` });
  const read = async () => Object.fromEntries(await log.keyUses.read(['a', 'b', 'c']));

  it('keep the latest use of each key, whichever node tells it first', async () => {
    await log.keyUses.note([used('a', 2), used('b', 1)]);
    await (await open()).keyUses.note([used('a', 1), used('b', 3)]);
    expect(await read()).toEqual({ a: used('a', 2).at, b: used('b', 3).at });
  });

  it('of the future, noted by a clock that has been set back since, make way for the present', async () => {
    const present = { hash: 'a', at: new Date().toISOString() };
    await log.keyUses.note([{ hash: 'a', at: '2199-01-01T00:00:00.000Z' }]);
    await log.keyUses.note([present]);
    expect(await read()).toEqual({ a: present.at });
  });

  it('are noted by many nodes at once', async () => {
    const nodes = await Promise.all([open(), open(), open()]);
    await Promise.all(nodes.map(({ keyUses }, n) => keyUses.note([used('a', n), used('b', n)])));
    expect(await read()).toEqual({ a: used('a', 2).at, b: used('b', 2).at });
  });

  it('are no entries of the log, and outlive it', async () => {
    const lease = await leaseOf(log, 'a');
    await log.append(lease, clinics(1, 1));
    await log.keyUses.note([used('c', 1)]);
    expect((await log.head()).seq).toBe(1);
    await (await log.stage(lease)).activate(lease);
    expect(await read()).toEqual({ c: used('c', 1).at });
  });
});
