import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byPerson } from '../../../src/admin/workbench/board/by-person.ts';
import { mongoMigrations } from '../../../src/migrations/mongo/index.ts';
import { localeTags } from '../../../translations/locales.ts';
import { ownLocales } from '../../../translations/queue/question.ts';
import { readOverdue, readWorkload } from '../../../translations/queue/workload.ts';
import { aClinic } from '../../support/builders.ts';
import { type Member, machineDrafts, operations, staff } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

type Row = Record<string, unknown> & { id: string; document: string; place: string };

const source = 'Больница принимает взрослых и детей.';
const arabic = 'يستقبل المستشفى الكبار والأطفال.';

let test: TestPayload;
let people: Record<'admin' | 'translator' | 'reviewer', Member>;
let clinics: string[];
beforeAll(async () => {
  test = await testPayload();
  people = await staff(test.payload, {
    admin: { roles: ['admin'] },
    translator: { roles: ['translator'], workingLocales: ['ar', 'fa'] },
    reviewer: { roles: ['reviewer'], workingLocales: ['ar'] },
  });
  clinics = [];
  for (const name of ['Первая клиника', 'Вторая клиника', 'Третья клиника']) {
    const { id } = await aClinic(test.payload, { name, summary: source });
    clinics.push(String(id));
  }
});
afterAll(() => test.stop());

async function ask(who: Member, question: Record<string, string> = {}) {
  const query = new URLSearchParams({ collection: 'clinics', ...question });
  const { status, body } = await who.api('GET', `/translations/queue?${query}`);
  return { status, body, rows: (body.rows ?? []) as Row[] };
}
const documents = (rows: Row[]) => rows.map(({ document }) => document);
const keyOf = (document = '', locale: 'ar' | 'fa' = 'ar') => ({
  collection: 'clinics',
  document,
  locale,
});
const drafts = (document = '', value = arabic) =>
  machineDrafts(test.payload, keyOf(document), { path: 'summary', source, value });

describe('The queue', () => {
  it('begins with what somebody works in: a translator’s missing texts, oldest first', async () => {
    const { body, rows } = await ask(people.translator);
    expect(body).toMatchObject({ task: 'translate', locales: ['ar', 'fa'], total: 6, next: null });
    expect(rows.filter(({ locale }) => locale === 'ar').map(({ document }) => document)).toEqual(
      clinics,
    );
    expect(rows[0]).toMatchObject({ title: 'Первая клиника', missingCount: 2, wordsLeft: 7 });
    expect(body.words).toBe(6 * 7);
  });

  it('is read page by page, each text once', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const { body, rows } = await ask(people.admin, { task: 'translate', limit: '4', after });
      expect(body.total).toBe(3 * (localeTags.length - 1));
      seen.push(...rows.map(({ id }) => id));
      after = body.next ?? '';
    } while (after);
    expect(seen).toHaveLength(3 * (localeTags.length - 1));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('moves a document on from the translator to the reviewer, and out', async () => {
    const [first] = clinics;
    await drafts(first);
    expect((await ask(people.reviewer)).rows).toMatchObject([
      { document: first, machineCount: 1, missingCount: 1 },
    ]);
    expect(documents((await ask(people.translator, { locales: 'ar' })).rows)).not.toContain(first);
    const run = operations(keyOf(first));
    for (const [path, value] of [
      ['summary', arabic],
      ['name', 'العيادة الأولى'],
    ] as const) {
      const { body } = await run(people.admin.api, 'save', {
        path,
        value,
        seen: await seenOf(first, path),
      });
      const seen = { [path]: body.entry.at };
      await run(people.reviewer.api, 'approve', { paths: [path], seen });
    }
    expect(documents((await ask(people.reviewer)).rows)).not.toContain(first);
    expect((await ask(people.reviewer, { task: 'all', state: 'approved' })).rows).toMatchObject([
      { document: first, task: 'done', wordsLeft: 0, waitingSince: null },
    ]);
  });

  it('shows what has errors, by kind', async () => {
    const [, second] = clinics;
    const wrong = 'يستقبل المستشفى 500 شخص.';
    await operations(keyOf(second))(people.translator.api, 'save', {
      path: 'summary',
      value: wrong,
    });
    for (const error of ['any', 'numbers']) {
      expect((await ask(people.reviewer, { error })).rows).toMatchObject([
        { document: second, errorCount: 1, errorKinds: expect.arrayContaining(['numbers']) },
      ]);
    }
    expect((await ask(people.reviewer, { error: 'drugNames' })).rows).toEqual([]);
  });

  it('finds what an edit of the source has left behind', async () => {
    const [first] = clinics;
    await test.payload.update({
      collection: 'clinics',
      id: first as string,
      locale: 'ru',
      data: { summary: 'Больница принимает всех.', _status: 'published' } as never,
    });
    expect((await ask(people.reviewer, { stale: 'yes' })).rows).toMatchObject([
      { document: first, staleCount: 1, wordsLeft: 3 },
    ]);
  });

  it('is searched by the document’s texts, by age, by site and by due day', async () => {
    const [, second, third] = clinics;
    const all = { task: 'all', locales: 'ar' };
    expect(documents((await ask(people.admin, { ...all, text: 'третья' })).rows)).toEqual([third]);
    expect((await ask(people.translator, { age: '2' })).rows).toEqual([]);
    const { rows } = await ask(people.admin, { ...all, text: 'Вторая' });
    const assigned = await people.admin.api('POST', '/translations/assignMany', {
      records: rows.map(({ id }) => id),
      user: people.translator.id,
      due: '2020-01-01',
    });
    expect(assigned.body).toEqual({ assigned: 1, refused: [] });
    const filters: Record<string, string>[] = [
      { due: 'overdue' },
      { assignee: people.translator.id },
    ];
    for (const filter of filters) {
      expect((await ask(people.admin, { ...all, ...filter })).rows).toMatchObject([
        { document: second, due: '2020-01-01', assignee: { id: people.translator.id } },
      ]);
    }
    expect(documents((await ask(people.translator, { ...all, assignee: 'me' })).rows)).toEqual([
      second,
    ]);
    expect(documents((await ask(people.admin, { ...all, assignee: 'none' })).rows)).not.toContain(
      second,
    );
  });

  it('shows of each person’s work what the start page counts', async () => {
    const [, second] = clinics;
    const now = new Date();
    const { id } = people.translator;
    const [work] = byPerson(await readWorkload(test.payload, now), localeTags);
    const rowsOf = async (filter: Record<string, string>) =>
      (await ask(people.admin, { assignee: id, ...filter })).rows;
    for (const task of ['review', 'translate'] as const) {
      const rows = await rowsOf({ task });
      expect(work?.[task]).toEqual({
        records: rows.length,
        words: rows.reduce((sum, { wordsLeft }) => sum + Number(wordsLeft), 0),
      });
    }
    expect(work).toMatchObject({ id, overdue: 1 });
    expect(await rowsOf({ task: 'all', due: 'overdue' })).toHaveLength(1);
    expect(await rowsOf({ task: 'all', due: 'week' })).toHaveLength(1);
    const overdue = await readOverdue(test.payload, { locales: ['ar'], now, limit: 5 });
    expect(overdue).toMatchObject({
      total: 1,
      week: 1,
      records: [{ document: second, assignee: id }],
    });
    expect(await readOverdue(test.payload, { locales: ['ko'], now, limit: 5 })).toEqual({
      total: 0,
      week: 0,
      records: [],
    });
  });

  it('The queue tells of every filter how many documents and words it lets through, under each task', async () => {
    const all = { locales: 'ar,fa,ko' };
    const wordsOf = (rows: Row[]) =>
      rows.reduce((sum, { wordsLeft }) => sum + Number(wordsLeft), 0);
    const filters: Record<string, string>[] = [
      {},
      { state: 'missing' },
      { stale: 'yes' },
      { error: 'any' },
      { error: 'numbers' },
      { error: 'a.*' },
      { assignee: people.translator.id },
      { assignee: 'none' },
      { due: 'overdue' },
      { due: 'week' },
      { due: 'any' },
      { age: '1' },
      { text: 'клиника' },
      { text: 'nothing' },
    ];
    for (const filter of filters) {
      const told = expect.soft;
      const counts: Record<string, number> = {};
      for (const task of ['review', 'translate', 'all']) {
        const { body, rows } = await ask(people.admin, { ...all, ...filter, task });
        told(body, JSON.stringify(filter)).toMatchObject({
          total: rows.length,
          words: wordsOf(rows),
        });
        counts[task] = rows.length;
      }
      const { body } = await ask(people.admin, { ...all, ...filter });
      told(body.counts, JSON.stringify(filter)).toEqual(counts);
    }
  });

  it('assigns to nobody who does not work in the locale, and says so of each', async () => {
    const { rows } = await ask(people.admin, { task: 'all', locales: 'ko' });
    const { body } = await people.admin.api('POST', '/translations/assignMany', {
      records: rows.map(({ id }) => id),
      user: people.translator.id,
    });
    expect(body.assigned).toBe(0);
    expect(body.refused).toHaveLength(3);
    expect(body.refused[0].message.en).toContain('works in this locale');
  });

  it('refuses a filter that there is not', async () => {
    expect(await ask(people.admin, { state: 'perfect' })).toMatchObject({ status: 400 });
  });

  it('is for those who have a role', async () => {
    const { guest } = await staff(test.payload, { guest: { roles: [] } });
    expect((await ask(guest)).status).toBe(403);
  });

  it('is the work of everybody’s own locales', () => {
    expect(ownLocales({ id: 1, roles: ['admin'] })).toEqual(localeTags);
    expect(ownLocales({ id: 1, roles: ['translator'], workingLocales: ['ar'] })).toEqual(['ar']);
    expect(ownLocales({ id: 1, roles: ['translator'] })).toEqual([]);
  });

  it('takes in the records of an older release on MongoDB', async () => {
    const queueMigration = mongoMigrations.find(({ name }) => name.endsWith('_translation_queue'));
    if (test.payload.db.name !== 'mongoose') {
      expect(queueMigration).toBeDefined();
      return;
    }
    const { collections } = test.payload.db as unknown as {
      collections: Record<
        string,
        { collection: { updateMany(a: object, b: object): Promise<unknown> } }
      >;
    };
    const before = await ask(people.admin, { task: 'review' });
    await collections.translations?.collection.updateMany(
      {},
      { $unset: { task: 1, waiting: 1, wordsLeft: 1, errorCount: 1, errorKinds: 1 } },
    );
    await queueMigration?.up({ payload: test.payload });
    const after = await ask(people.admin, { task: 'review' });
    expect(documents(after.rows).sort()).toEqual(documents(before.rows).sort());
    expect(after.rows.map(({ errorCount }) => errorCount).sort()).toEqual(
      before.rows.map(({ errorCount }) => errorCount).sort(),
    );
  });
});

async function seenOf(document: string | undefined, path: string): Promise<string | null> {
  const query = new URLSearchParams(keyOf(document));
  const { body } = await people.admin.api('GET', `/translations/state?${query}`);
  const entries = body.entries as { path: string; at: string | null }[];
  return entries.find((entry) => entry.path === path)?.at ?? null;
}
