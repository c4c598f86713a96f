import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LogChange, LogEntry } from '../../../../src/feed/log/types.ts';
import { readSnapshot, writeSnapshot } from '../../../../src/feed/memory/snapshot.ts';
import { createStore, type FeedStore } from '../../../../src/feed/memory/store.ts';
import {
  aClinic,
  aDoctor,
  aSite,
  inCountry,
  publish,
  withdraw,
} from '../../../support/feedItems.ts';
import { aLog } from '../../../support/feedLog.ts';
import { plainEntry } from '../../../support/plainEntry.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-packed-'));
});
afterAll(() => rm(folder, { recursive: true }));

const word = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((text) => text.replaceAll('\u0000', ''));
const keys = fc.constantFrom('ru', 'en', 'ar', 'ko~machine', 'zh-Hans');
const text = fc.dictionary(keys, word, { maxKeys: 4 });
const rich = fc.dictionary(
  keys,
  word.map((words) => ({ root: { type: 'root', children: [{ type: 'text', text: words }] } })),
  { maxKeys: 3 },
);
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');

const change: fc.Arbitrary<LogChange> = fc.oneof(
  fc
    .record({ id: ids, name: text, summary: text, description: rich, city: text, n: fc.nat(3) })
    .map(({ n, ...fields }) =>
      publish(
        aClinic({
          ...fields,
          beds: n,
          slug: `slug-${n}`,
          accreditations: [],
          externalIds: [{ system: 'x', value: `${n}` }],
        }),
        { audience: n > 1 ? inCountry('RU') : undefined },
      ),
    ),
  fc
    .record({ id: ids, name: text, role: text, degrees: fc.array(text, { maxLength: 3 }) })
    .map(({ id, name, role, degrees }) =>
      publish(
        aDoctor({ id, name, degrees, positions: [{ clinic: id, role, from: null, to: null }] }),
      ),
    ),
  fc.record({ id: ids, summary: text }).map(
    ({ id, summary }): LogChange => ({
      ...publish(aClinic({ id, summary })),
      type: 'clinic~machine',
    }),
  ),
  ids.map((id) => publish(aSite({ id }))),
  ids.map((id) => withdraw({ id, type: 'clinic' })),
  ids.map((id) => withdraw({ id, type: 'doctor' })),
);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.array(change, { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constant('restart' as const) },
);

async function restarted(store: FeedStore): Promise<FeedStore> {
  const file = path.join(folder, 'feed.snapshot');
  await writeSnapshot(file, { store, confirmedAt: 1 });
  const read = await readSnapshot(file, pino({ level: 'silent' }));
  if (!read) throw new Error('the snapshot was written a moment ago');
  return read.store;
}

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

it('holds what the log has, whatever comes in which pieces, and after any restart', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12, size: 'max' }), async (steps) => {
      const log = aLog();
      let store = createStore(log.epoch());
      const naive = new Map<string, LogEntry>();
      for (const each of steps) {
        if (each === 'restart') {
          store = await restarted(store);
          continue;
        }
        for (const entry of log.append(each)) {
          store.apply(entry);
          naive.set(`${entry.type} ${entry.id}`, entry);
        }
      }
      const expected = [...naive.values()].sort((one, other) => one.seq - other.seq);
      expect([...store.after(0)].map(plainEntry)).toEqual(asJson(expected));
      for (const { type, id, item } of expected) {
        // Also when one locale is read before the others.
        const read = store.get(type, id)?.item as { name?: { ar?: string } } | null | undefined;
        expect(read?.name?.ar).toEqual((item as typeof read)?.name?.ar);
        expect(read).toEqual(item);
      }
      const live = (type: string) =>
        expected.filter((entry) => entry.type === type && entry.item).map(({ id }) => id);
      for (const type of ['clinic', 'doctor', 'site']) {
        expect(store.find('type', type).map(({ id }) => id)).toEqual(live(type).sort());
      }
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        const found = store.find('clinicOfDoctor', id).map((entry) => entry.id);
        expect(found).toEqual(live('doctor').filter((doctor) => doctor === id));
      }
    }),
    { numRuns: 150 },
  );
});

it('writes an item in the same way whichever of its texts were read before', () => {
  const name = { ru: 'имя', en: 'name', ar: 'اسم' };
  const storeOf = () => {
    const log = aLog(publish(aClinic({ id: 'c', name, city: { en: 'City' } })));
    const store = createStore(log.epoch());
    for (const entry of log.entries()) store.apply(entry);
    return store.get('clinic', 'c')?.item as ReturnType<typeof aClinic>;
  };
  const [one, other] = [storeOf(), storeOf()];
  expect([other.name.ar, other.city.en, other.name.ru]).toEqual(['اسم', 'City', 'имя']);
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});

it('lets nobody change an item', () => {
  const log = aLog(publish(aClinic({ id: 'c' })));
  const store = createStore(log.epoch());
  for (const entry of log.entries()) store.apply(entry);
  const item = store.get('clinic', 'c')?.item as ReturnType<typeof aClinic>;
  expect(() => {
    item.name.ru = 'another';
  }).toThrow(TypeError);
});

it('does not grow with the number of edits, and what is held of old entries stays readable', () => {
  const log = aLog();
  const store = createStore(log.epoch());
  const large = (n: number) => ({ ru: `${n} ${'ы'.repeat(20_000)}` });
  const write = (id: string, n: number) => {
    for (const entry of log.append([publish(aClinic({ id, summary: large(n) }))]))
      store.apply(entry);
  };
  for (let id = 0; id < 100; id++) write(`c${id}`, 0);
  const held = store.get('clinic', 'c1');
  for (let n = 1; n <= 500; n++) write(`c${n % 100}`, n);
  const { pages, places } = store.extent();
  const written = pages.reduce((sum, { used }) => sum + used, 0);
  const live = places.reduce((sum, { length }) => sum + length, 0);
  expect(written).toBeLessThan(1.3 * live + 2 ** 20);
  expect(store.get('clinic', 'c1')?.item).toMatchObject({ summary: large(401) });
  expect(held?.item).toMatchObject({ summary: large(0) });
});
