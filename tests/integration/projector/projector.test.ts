import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClinicItem } from '../../../src/contract/index.ts';
import type { FeedLog, Lease } from '../../../src/feed-log/types.ts';
import { projectHints } from '../../../src/projector/project-hints.ts';
import { sweepAll } from '../../../src/projector/sweep.ts';
import { sweepSince } from '../../../src/projector/sweep-changed.ts';
import { approve } from '../../../translations/review/approve.ts';
import { aClinic, aDoctor } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let log: FeedLog;
let lease: Lease;
beforeAll(async () => {
  test = await testPayload();
  log = await test.openLog();
  const taken = await log.leases.acquire('projector', 'test', 600_000);
  if (!taken) {
    throw new Error('The lease of an empty database is taken');
  }
  lease = taken;
});
afterAll(() => test.stop());

const options = () => ({ payload: test.payload, log, lease });
const catchUp = async () => {
  while ((await projectHints(options())) > 0) {
    // Until nothing waits.
  }
};
const clinic = async (id: string) => {
  await catchUp();
  return (await log.get('clinic', [id])).get(id);
};
const write = (id: string, locale: string, data: object, more: object = {}) =>
  test.payload.update({
    collection: 'clinics',
    id,
    locale: locale as 'ru',
    data: data as never,
    ...more,
  });

describe('the projector', () => {
  it('brings a published clinic to the log, and nothing of a draft', async () => {
    const published = await aClinic(test.payload, { name: 'Видна' });
    const draft = await aClinic(test.payload, { _status: 'draft' });
    expect((await clinic(published.id))?.item).toMatchObject({ name: { ru: 'Видна' } });
    expect(await clinic(draft.id)).toBeUndefined();
  });

  it('serves approved text, not text in review, and never an unpublished edit in any locale', async () => {
    const { id } = await aClinic(test.payload, { name: 'Клиника', summary: 'Кратко' });
    await write(id, 'ar', { name: 'عيادة', summary: 'ملخص' });
    const key = { collection: 'clinics', document: id, locale: 'ar' as const };
    await approve(test.payload, key, { by: null, paths: ['name'] });
    await write(id, 'ru', { name: 'СЕКРЕТ', summary: 'СЕКРЕТ' }, { draft: true });
    await write(id, 'ar', { summary: 'سر' }, { draft: true });
    await approve(test.payload, key, { by: null });
    const item = (await clinic(id))?.item as ClinicItem;
    expect(item.name).toEqual({ ru: 'Клиника', ar: 'عيادة' });
    expect(item.summary).toEqual({ ru: 'Кратко' });
    expect(item.translations.ar).toMatchObject({ state: 'approved', completeness: 1 / 2 });
    await write(id, 'ru', { _status: 'published' });
    const live = (await clinic(id))?.item as ClinicItem;
    expect(live.summary).toEqual({ ru: 'СЕКРЕТ', ar: 'سر' });
    expect(live.translations.ar).toMatchObject({ stale: true });
  });

  it('buries what is unpublished, trashed, deleted or closed', async () => {
    const ways: ((id: string) => Promise<unknown>)[] = [
      (id) => write(id, 'ru', { _status: 'draft' }),
      (id) => write(id, 'ru', { deletedAt: new Date().toISOString() }),
      (id) => test.payload.delete({ collection: 'clinics', id }),
      (id) => write(id, 'ru', { lifecycle: 'closed', _status: 'published' }),
    ];
    for (const end of ways) {
      const { id } = await aClinic(test.payload);
      expect((await clinic(id))?.item).toBeTruthy();
      await end(id);
      expect(await clinic(id)).toMatchObject({ kind: 'DELETED', item: null });
    }
  });

  it('lets a doctor come and go with the clinic', async () => {
    const { id } = await aClinic(test.payload);
    const doctor = await aDoctor(test.payload, { clinics: [id] });
    await catchUp();
    const entry = async () => (await log.get('doctor', [doctor.id])).get(doctor.id);
    expect((await entry())?.item).toBeTruthy();
    await write(id, 'ru', { lifecycle: 'suspended', _status: 'published' });
    await catchUp();
    expect(await entry()).toMatchObject({ kind: 'DELETED' });
  });

  it('writes nothing when nothing has changed', async () => {
    const { id } = await aClinic(test.payload);
    const before = await clinic(id);
    await write(id, 'ru', { _status: 'published' });
    await sweepAll(options(), { settleMs: 0 });
    expect(await clinic(id)).toEqual(before);
  });

  it('repairs a write whose hint was lost', async () => {
    const { id } = await aClinic(test.payload);
    const gone = await aClinic(test.payload);
    await catchUp();
    await write(id, 'ru', { beds: 77, _status: 'published' });
    await test.payload.delete({ collection: 'clinics', id: gone.id });
    await test.payload.db.deleteMany({ collection: 'outbox', where: {} });
    await sweepSince(options(), new Date(Date.now() - 60_000), { settleMs: 0 });
    expect((await clinic(id))?.item).toMatchObject({ beds: 77 });
    await sweepAll(options(), { settleMs: 0 });
    expect(await clinic(gone.id)).toMatchObject({ kind: 'DELETED' });
  });

  it('does not sweep up what is being written at the moment', async () => {
    const { id } = await aClinic(test.payload);
    await test.payload.db.deleteMany({ collection: 'outbox', where: {} });
    await sweepAll(options());
    expect((await log.get('clinic', [id])).size).toBe(0);
    await sweepAll(options(), { settleMs: 0 });
    expect((await log.get('clinic', [id])).size).toBe(1);
  });

  it('names the locales whose text changed', async () => {
    const { id } = await aClinic(test.payload);
    await catchUp();
    await write(id, 'ar', { name: 'عيادة' });
    await approve(
      test.payload,
      { collection: 'clinics', document: id, locale: 'ar' },
      { by: null },
    );
    expect(await clinic(id)).toMatchObject({ kind: 'UPDATED', locales: ['ar'] });
  });
});
