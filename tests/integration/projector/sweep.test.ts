import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ClinicItem } from '../../../src/contract/index.ts';
import type { FeedLog, Lease } from '../../../src/feed-log/types.ts';
import { projectHints } from '../../../src/projector/project-hints.ts';
import { rotate } from '../../../src/projector/rotate.ts';
import { createSchedule } from '../../../src/projector/schedule.ts';
import { sweepChanged } from '../../../src/projector/sweep-changed.ts';
import { aClinic, aDoctor } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

/** More than a sweep projects at a time. */
const CLINICS = 23;

let test: TestPayload;
let log: FeedLog;
let lease: Lease;
/** Ids of the documents that were projected, one for each time. */
let projected: string[] = [];

beforeAll(async () => {
  test = await testPayload();
  const opened = await test.openLog();
  log = {
    ...opened,
    append: (held, changes) => {
      projected.push(...changes.map(({ id }) => id));
      return opened.append(held, changes);
    },
  };
  const taken = await log.leases.acquire('projector', 'test', 600_000);
  if (!taken) throw new Error('The lease of an empty database is taken');
  lease = taken;
  for (let i = 0; i < CLINICS; i++) {
    await aClinic(test.payload, { name: `Клиника ${i}` });
  }
  await sweep();
});
afterAll(() => test.stop());
beforeEach(() => {
  projected = [];
});

const options = () => ({ payload: test.payload, log, lease });
const sweep = () => sweepChanged(options(), { settleMs: 0 });
const loseHints = () => test.payload.db.deleteMany({ collection: 'outbox', where: {} });
const item = async (id: string) => (await log.get('clinic', [id])).get(id)?.item as ClinicItem;
const setBeds = (id: string, beds: number) =>
  test.payload.update({
    collection: 'clinics',
    id,
    locale: 'ru',
    data: { beds, _status: 'published' } as never,
  });
const someClinic = async () => (await log.liveIds('clinic'))[0] ?? '';

it('a sweep projects nothing while nothing has changed, however much there is', async () => {
  await sweep();
  expect(projected).toEqual([]);
});

it('a sweep finds a write whose process was killed before its hint, and projects that document alone', async () => {
  const id = await someClinic();
  await setBeds(id, 41);
  await loseHints();
  await sweep();
  expect(await item(id)).toMatchObject({ beds: 41 });
  expect(projected).toEqual([id]);
});

it('a sweep finds a write that was given an earlier time than the last one, as by a clock that went back', async () => {
  const id = await someClinic();
  await test.payload.db.updateOne({
    collection: 'clinics',
    id,
    data: { beds: 42, updatedAt: '2020-01-01T00:00:00.000Z' },
  });
  await sweep();
  expect(await item(id)).toMatchObject({ beds: 42 });
});

it('a sweep finds rows that were deleted in the database itself, and projects what was made with them', async () => {
  const { id } = await aClinic(test.payload);
  const doctor = await aDoctor(test.payload, { clinics: [id] });
  await sweep();
  await loseHints();
  projected = [];
  await test.payload.db.deleteOne({ collection: 'clinics', where: { id: { equals: id } } });
  await sweep();
  expect(await item(id)).toBeNull();
  expect(new Set(projected)).toEqual(new Set([id, doctor.id]));
  projected = [];
  await sweep();
  expect(projected).toEqual([]);
});

it('a sweep leaves alone what its hint has brought to the log', async () => {
  const id = await someClinic();
  await setBeds(id, 43);
  while ((await projectHints(options())) > 0) {
    // Until nothing waits.
  }
  projected = [];
  await sweep();
  expect(projected).toEqual([]);
});

it('a sweep of a new log goes on where it was stopped', async () => {
  await (await log.stage(lease)).activate(lease);
  let chunks = 0;
  const stopped = sweepChanged(options(), {
    settleMs: 0,
    pause: async () => {
      chunks += 1;
      // Sources are items of nobody; the first chunks are of other collections and of clinics.
      if ((await log.liveIds('clinic')).length > 0) throw new Error('SIGKILL');
    },
  });
  await expect(stopped).rejects.toThrow('SIGKILL');
  const before = new Set(projected);
  expect(chunks).toBeGreaterThan(0);
  projected = [];
  await sweep();
  expect(projected.filter((id) => before.has(id))).toEqual([]);
  expect((await log.liveIds('clinic')).length).toBe(CLINICS);
  projected = [];
  await sweep();
  expect(projected).toEqual([]);
});

it('the rotation finds a row that was edited by hand with its time unchanged, and goes on over restarts', async () => {
  const id = await someClinic();
  const { docs } = await test.payload.db.find<{ id: string; updatedAt: string }>({
    collection: 'clinics',
    where: { id: { equals: id } },
  });
  await test.payload.db.updateOne({
    collection: 'clinics',
    id,
    data: { beds: 44, updatedAt: docs[0]?.updatedAt },
  });
  await sweep();
  expect(await item(id)).not.toMatchObject({ beds: 44 });
  const steps: string[][] = [];
  while ((await item(id))?.beds !== 44) {
    steps.push(await rotate(options(), { settleMs: 0 }));
    expect(steps.length).toBeLessThan(100);
  }
  while (steps.flat().filter((each) => each === id).length < 2) {
    steps.push(await rotate(options(), { settleMs: 0 }));
    expect(steps.length).toBeLessThan(100);
  }
  expect(Math.max(...steps.map((ids) => ids.length))).toBeLessThanOrEqual(20);
  const clinics = new Set(await log.liveIds('clinic'));
  const looked = steps.flat().filter((each) => clinics.has(each));
  expect(new Set(looked)).toEqual(clinics);
});

it('the moments at which documents change by themselves are known to the next worker without projecting', async () => {
  const id = await someClinic();
  const moment = Date.parse('2031-01-01T00:00:00.000Z');
  const span = { from: Number.NEGATIVE_INFINITY, until: moment };
  await log.marks.put([{ collection: 'clinics', id, span }]);
  const schedule = createSchedule();
  for (const { span, ...document } of await log.marks.spans()) {
    schedule.note(document, span);
  }
  expect(schedule.takeDue(new Date(moment - 1))).toEqual([]);
  expect(schedule.takeDue(new Date(moment))).toContainEqual({ collection: 'clinics', id });
});
