import type { SendEmailOptions } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../../translations/locales.ts';
import { deliverDue } from '../../../translations/notifications/mail/deliver.ts';
import { tellOfOverdue } from '../../../translations/notifications/overdue.ts';
import type { Notification } from '../../../translations/notifications/types.ts';
import { aClinic } from '../../support/builders.ts';
import { always, drafter } from '../../support/drafting.ts';
import { echoEngine } from '../../support/echo-engine.ts';
import { type Member, machineDrafts, operations, staff } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

type Who = 'admin' | 'editor' | 'translator' | 'colleague' | 'reviewer';

const source = 'Больница принимает взрослых и детей.';
const arabic = 'يستقبل المستشفى الكبار والأطفال.';
const aDay = 86_400_000;

let test: TestPayload;
let people: Record<Who, Member>;
beforeAll(async () => {
  test = await testPayload();
  people = await staff(test.payload, {
    admin: { roles: ['admin'] },
    editor: { roles: ['editor'] },
    translator: { roles: ['translator'], workingLocales: ['ar'] },
    colleague: { roles: ['translator'], workingLocales: ['ar'] },
    reviewer: { roles: ['reviewer'], workingLocales: ['ar'] },
  });
});
afterAll(() => test.stop());

/** Nobody was told of anything yet, and nobody has chosen anything. */
beforeEach(async () => {
  await test.payload.db.deleteMany({ collection: 'notifications', where: {} });
  await changeTranslator({ workingLocales: ['ar'], notify: { assigned: 'now' } });
});
const changeTranslator = (data: object) =>
  test.payload.update({ collection: 'users', id: people.translator.id, data: data as never });

async function aCase(data: object = {}) {
  const { id } = await aClinic(test.payload, { name: 'Клиника', summary: source, ...data });
  const key = { collection: 'clinics', document: String(id), locale: 'ar' as Locale };
  const run = operations(key);
  return {
    key,
    as: async (who: Who, operation: string, body: object = {}) => {
      const answer = await run(people[who].api, operation, { path: 'summary', ...body });
      expect(answer.status).toBe(200);
      return answer.body;
    },
    edit: (summary: string) =>
      test.payload.update({
        collection: 'clinics',
        id,
        locale: 'ru',
        data: { summary, _status: 'published' } as never,
      }),
  };
}

const rowsOf = async (who: Who, kind?: string): Promise<Notification[]> => {
  const { docs } = await test.payload.db.find<Notification>({
    collection: 'notifications',
    where: { recipient: { equals: people[who].id } },
    sort: 'at',
    pagination: false,
  });
  return docs.filter((row) => kind === undefined || row.kind === kind);
};

/** Who was told, and of how many things. */
async function told(): Promise<Partial<Record<Who, string[]>>> {
  const found: Partial<Record<Who, string[]>> = {};
  for (const who of Object.keys(people) as Who[]) {
    const rows = await rowsOf(who);
    if (rows.length > 0) found[who] = rows.map(({ kind, count }) => `${kind} ${count}`);
  }
  return found;
}

async function recordsOf(documents: string[]): Promise<string[]> {
  const { docs } = await test.payload.db.find<{ id: string | number }>({
    collection: 'translations',
    where: { and: [{ document: { in: documents } }, { locale: { equals: 'ar' } }] },
    pagination: false,
  });
  return docs.map(({ id }) => String(id));
}

const assign = (who: Who, body: object) =>
  people[who].api('POST', '/translations/assignMany', body);

describe('Somebody is told', () => {
  it('of work that is assigned to them, of a bulk once', async () => {
    const cases = [await aCase(), await aCase(), await aCase()];
    const records = await recordsOf(cases.map(({ key }) => key.document));
    const to = { user: people.translator.id };
    await Promise.all(
      [records.slice(0, 2), records.slice(2)].map((part) =>
        assign('admin', { records: part, ...to }),
      ),
    );
    // Nothing new: the same again, another due day, and what somebody takes for themselves.
    await assign('admin', { records, ...to });
    await assign('admin', { records, ...to, due: '2100-01-01' });
    await assign('colleague', { records: records.slice(0, 1), user: people.colleague.id });
    expect(await told()).toEqual({ translator: ['assigned 3'] });
    expect(await rowsOf('translator')).toMatchObject([
      { actor: people.admin.id, unread: true, mail: 'waiting' },
    ]);
  });

  it('of a text of theirs that another has rejected, with the reason', async () => {
    const { as, key } = await aCase();
    const first = await as('translator', 'save', { value: arabic });
    await as('reviewer', 'reject', { reason: 'Не тот термин', seen: first.entry.at });
    // One's own rejection is no news.
    const own = await aCase();
    const second = await own.as('reviewer', 'save', { value: arabic });
    await own.as('reviewer', 'reject', { reason: 'Передумала', seen: second.entry.at });
    expect(await told()).toEqual({ translator: ['rejected 1'] });
    expect((await rowsOf('translator'))[0]?.items).toEqual([
      { ...key, path: 'summary', note: 'Не тот термин' },
    ]);
  });

  it('of a comment that mentions them, once, in the locale that they work in', async () => {
    const { as, key } = await aCase();
    const mentions = [people.reviewer.id, people.colleague.id, people.colleague.id];
    const { comment } = await as('translator', 'comment', { text: '@Коллега, кто?', mentions });
    expect(comment.mentions).toEqual([people.reviewer.id, people.colleague.id]);
    await as('reviewer', 'comment', { text: 'Я сама', mentions: [people.reviewer.id] });
    expect(await told()).toEqual({ colleague: ['mentioned 1'], reviewer: ['mentioned 1'] });
    expect((await rowsOf('colleague'))[0]?.items).toEqual([
      { ...key, path: 'summary', note: '@Коллега, кто?' },
    ]);
    const { guest } = await staff(test.payload, {
      guest: { roles: ['translator'], workingLocales: ['fr'] },
    });
    const body = { ...key, path: 'summary', text: '@Гость', mentions: [guest.id] };
    const refused = await people.translator.api('POST', '/translations/comment', body);
    expect(refused.body.errors).toMatchObject([{ code: 'BAD_INPUT', field: 'mentions' }]);
    const offered = await people.translator.api('GET', '/translations/people?locale=ar');
    const ids = offered.body.people.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.values(people).map(({ id }) => id)));
    expect(ids).not.toContain(guest.id);
  });

  it('of an approved text of theirs whose source has changed: the writer, or who approved a machine’s', async () => {
    const written = await aCase();
    const { entry } = await written.as('translator', 'save', { value: arabic });
    await written.as('reviewer', 'approve', { paths: ['summary'], seen: { summary: entry.at } });
    const drafted = await aCase();
    await machineDrafts(test.payload, drafted.key, { path: 'summary', source, value: arabic });
    await drafted.as('reviewer', 'approve', { paths: ['summary'] });
    expect(await told()).toEqual({});
    await written.edit('Больница принимает всех.');
    await drafted.edit('Больница принимает всех.');
    await written.edit('Больница принимает только детей.');
    expect(await told()).toEqual({ translator: ['stale 1'], reviewer: ['stale 1'] });
  });

  it('once of a day that passes by which open work of theirs was due', async () => {
    const cases = [await aCase(), await aCase()];
    const records = await recordsOf(cases.map(({ key }) => key.document));
    await assign('translator', { records, user: people.translator.id, due: '2026-03-10' });
    const at = (day: string) => tellOfOverdue(test.payload, new Date(`${day}T00:00:01.000Z`));
    await at('2026-03-10');
    expect(await told()).toEqual({});
    await Promise.all([at('2026-03-11'), at('2026-03-11')]);
    await at('2026-03-12');
    expect(await told()).toEqual({ translator: ['overdue 2'] });
  });

  it('of a budget that is spent: editors and administrators, once in its period', async () => {
    const { key } = await aCase({ summary: 'Приём ведут кардиологи и неврологи.' });
    const limit = (dailyLimit: number | null) =>
      test.payload.updateGlobal({ slug: 'translationSettings', data: { dailyLimit } as never });
    await limit(1);
    const drafting = await drafter(
      test,
      always({ ...echoEngine, billable: ({ length }) => length }),
    );
    const selection = { collection: 'clinics', documents: [key.document], locales: [key.locale] };
    expect((await drafting.run(selection)).status).toBe('paused');
    await drafting.step();
    await limit(null);
    expect(await told()).toEqual({ admin: ['budget 1'], editor: ['budget 1'] });
  });

  it('of a publication that they scheduled, when its last try has failed', async () => {
    const { key } = await aCase();
    await test.payload.update({
      collection: 'clinics',
      id: key.document,
      locale: 'ru',
      data: { name: '' } as never,
      draft: true,
    });
    await test.payload.jobs.queue({
      task: 'schedulePublish' as never,
      input: {
        type: 'publish',
        doc: { relationTo: 'clinics', value: key.document },
        user: { relationTo: 'users', value: people.editor.id },
      } as never,
    });
    for (const tries of [1, 2, 3, 4]) {
      expect(await told()).toEqual({});
      await test.payload.db.updateMany({
        collection: 'payload-jobs',
        where: { totalTried: { equals: tries - 1 } },
        data: { waitUntil: new Date(Date.now() - 1_000).toISOString() },
      });
      await test.payload.jobs.run({ silent: true });
    }
    expect(await told()).toEqual({ editor: ['scheduleFailed 1'] });
    expect((await rowsOf('editor'))[0]?.items).toMatchObject([
      { document: key.document, note: { en: expect.stringMatching(/^Publication: correct/) } },
    ]);
  });

  it('of nothing that they have turned off, and by e-mail of nothing but what they chose', async () => {
    const { key } = await aCase();
    const [record] = await recordsOf([key.document]);
    const give = (user: string | null) => assign('admin', { records: [record], user });
    for (const [delivery, mails] of [
      ['off', []],
      ['inbox', ['none']],
      ['daily', ['none', 'waiting']],
    ] as const) {
      await changeTranslator({ notify: { assigned: delivery } });
      await people.translator.api('POST', '/notifications/read', {
        until: new Date().toISOString(),
      });
      await give(people.translator.id);
      await give(null);
      expect((await rowsOf('translator')).map(({ mail }) => mail)).toEqual(mails);
    }
  });
});

describe('What somebody chose', () => {
  it('is read and changed by themselves and by administrators alone', async () => {
    const { id } = people.translator;
    const seen = async (who: Who) => (await people[who].api('GET', `/users/${id}`)).body.notify;
    expect(await seen('translator')).toMatchObject({ assigned: 'now', stale: 'daily' });
    expect(await seen('admin')).toMatchObject({ assigned: 'now' });
    expect(await seen('colleague')).toBeUndefined();
    const change = (who: Who) =>
      people[who].api('PATCH', `/users/${id}`, { notify: { assigned: 'off' } });
    expect((await change('colleague')).status).toBe(403);
    expect((await change('translator')).status).toBe(200);
    expect(await seen('translator')).toMatchObject({ assigned: 'off', stale: 'daily' });
  });
});

describe('The inbox', () => {
  it('is everybody’s own: read, counted and marked by nobody else', async () => {
    const { key } = await aCase();
    await assign('admin', {
      records: await recordsOf([key.document]),
      user: people.translator.id,
    });
    const [row] = await rowsOf('translator');
    const unread = async (who: Who) =>
      (await people[who].api('GET', '/notifications/unread')).body.unread;
    expect([await unread('translator'), await unread('admin')]).toEqual([1, 0]);
    const list = async (who: Who) =>
      (await people[who].api('GET', '/notifications?depth=0')).body.docs.map(
        ({ id }: { id: string }) => id,
      );
    expect(await list('translator')).toEqual([row?.id]);
    expect(await list('admin')).toEqual([]);
    expect((await people.admin.api('GET', `/notifications/${row?.id}`)).status).toBe(404);
    for (const [method, body] of [
      ['PATCH', { unread: false }],
      ['DELETE', undefined],
    ] as const) {
      const { status } = await people.translator.api(method, `/notifications/${row?.id}`, body);
      expect(status).toBe(403);
    }
    await people.admin.api('POST', '/notifications/read', { ids: [row?.id, 'no such id'] });
    expect(await unread('translator')).toBe(1);
    const { body } = await people.translator.api('POST', '/notifications/read', { ids: [row?.id] });
    expect(body).toEqual({ unread: 0 });
    const { guest } = await staff(test.payload, { guest: { roles: [] } });
    expect((await guest.api('GET', '/notifications/unread')).status).toBe(403);
    expect((await guest.api('GET', '/notifications')).status).toBe(403);
  });

  it('forgets somebody who is deleted, whose work is nobody’s then', async () => {
    const { key } = await aCase();
    const records = await recordsOf([key.document]);
    await assign('admin', { records, user: people.colleague.id });
    expect(await rowsOf('colleague')).toHaveLength(1);
    await test.payload.delete({ collection: 'users', id: people.colleague.id });
    expect(await rowsOf('colleague')).toEqual([]);
    const query = new URLSearchParams(key);
    const { body } = await people.admin.api('GET', `/translations/state?${query}`);
    expect(body.locales).toContainEqual(expect.objectContaining({ locale: 'ar', assignee: null }));
  });
});

describe('A mail', () => {
  /** A mail server, and a look at what is due some time from now. */
  function aPost(answer: (message: SendEmailOptions) => Promise<unknown> = async () => undefined) {
    const mails: SendEmailOptions[] = [];
    const look = (afterMs: number, send = answer) =>
      deliverDue({
        payload: test.payload,
        send: (message) => {
          mails.push(message);
          return send(message);
        },
        now: () => new Date(Date.now() + afterMs),
        signal: new AbortController().signal,
      });
    const to = (who: Who) => mails.filter((mail) => mail.to === people[who].email);
    return { look, to };
  }
  /** Something to tell the translator at once. */
  async function anAssignment(data: object = {}) {
    const one = await aCase(data);
    await assign('admin', {
      records: await recordsOf([one.key.document]),
      user: people.translator.id,
    });
    return one;
  }
  const states = async () => (await rowsOf('translator')).map(({ mail }) => mail);

  it('tells of all that came within its minute, once, in the reader’s language', async () => {
    const { key } = await anAssignment({ name: 'Клиника <Эталон>' });
    await changeTranslator({ interfaceLanguage: 'en' });
    const other = await aCase();
    await assign('editor', {
      records: await recordsOf([other.key.document]),
      user: people.translator.id,
    });
    const { look, to } = aPost();
    await look(0);
    expect(to('translator')).toEqual([]);
    await look(aDay / 24);
    await look(aDay / 24);
    expect(to('translator')).toHaveLength(1);
    expect(to('translator')[0]).toMatchObject({
      subject: 'Polyclinic: Notifications: 2',
      html: expect.stringContaining('Клиника &lt;Эталон&gt; (ar)'),
      text: expect.stringContaining(`/admin/workbench/clinics/${key.document}/ar`),
    });
    expect(await states()).toEqual(['sent', 'sent']);
  });

  it('of a worker that was killed before it could send is sent once more', async () => {
    await anAssignment();
    const { look, to } = aPost();
    void look(aDay, () => new Promise(() => undefined));
    await expect.poll(() => to('translator').length).toBe(1);
    await look(aDay);
    expect(to('translator')).toHaveLength(1);
    await look(2 * aDay);
    await look(3 * aDay);
    expect(to('translator')).toHaveLength(2);
    const [first, second] = to('translator').map(({ messageId }) => messageId);
    expect(second).toBe(first);
    expect(await states()).toEqual(['sent']);
  });

  it('that the server refuses is tried a bounded number of times, later and later', async () => {
    await anAssignment();
    const { look, to } = aPost(() => Promise.reject(new Error('Connection refused')));
    for (let looks = 0; looks < 9; looks++) await look((looks + 1) * aDay);
    expect(to('translator')).toHaveLength(5);
    expect(await states()).toEqual(['failed']);
  });

  it('is not sent of what was read, may not be seen any more, or is not there', async () => {
    const withoutLocale = () => changeTranslator({ workingLocales: ['fr'] });
    const withoutDocument = (id: string) =>
      test.payload.update({
        collection: 'clinics',
        id,
        data: { deletedAt: new Date().toISOString() } as never,
      });
    const read = () =>
      people.translator.api('POST', '/notifications/read', { until: new Date().toISOString() });
    const off = () => changeTranslator({ notify: { assigned: 'inbox' } });
    for (const meanwhile of [off, withoutDocument, read, withoutLocale]) {
      await test.payload.db.deleteMany({ collection: 'notifications', where: {} });
      await changeTranslator({ notify: { assigned: 'now' } });
      const { key } = await anAssignment();
      await meanwhile(key.document);
      const { look, to } = aPost();
      await look(aDay);
      expect([to('translator'), await states()]).toEqual([[], ['dropped']]);
    }
  });

  it('of what somebody reads once a day goes out in the morning, in one mail', async () => {
    await changeTranslator({ notify: { assigned: 'daily' } });
    const cases = [await aCase(), await aCase()];
    for (const [index, who] of (['admin', 'editor'] as const).entries()) {
      await assign(who, {
        records: await recordsOf([cases[index]?.key.document ?? '']),
        user: people.translator.id,
      });
    }
    const [{ mailAt } = { mailAt: '' }] = await rowsOf('translator');
    const morning = Date.parse(mailAt ?? '') - Date.now();
    const { look, to } = aPost();
    await look(morning - 60_000);
    expect(to('translator')).toEqual([]);
    await look(morning + 1_000);
    expect(to('translator')).toHaveLength(1);
    expect(await states()).toEqual(['sent', 'sent']);
  });
});
