import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../translations/locales.ts';
import { recall } from '../../../translations/memory/recall.ts';
import { segmentsOf } from '../../../translations/segments/segments-of.ts';
import { aClinic } from '../../support/builders.ts';
import { type Member, machineDrafts, operations, staff } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

type Entry = Record<string, unknown> & { path: string; at: string; newestHash: string };

let test: TestPayload;
let people: Record<'admin' | 'translator' | 'reviewer' | 'french', Member>;
beforeAll(async () => {
  test = await testPayload();
  people = await staff(test.payload, {
    admin: { roles: ['admin'] },
    translator: { roles: ['translator'], workingLocales: ['ar'] },
    reviewer: { roles: ['reviewer'], workingLocales: ['ar'] },
    french: { roles: ['reviewer'], workingLocales: ['fr'] },
  });
});
afterAll(() => test.stop());

const source = 'Больница принимает взрослых и детей.';
const arabic = 'يستقبل المستشفى الكبار والأطفال.';

/** The Arabic texts of a document, and what is done to them. */
function textsOf(collection: string, document: string) {
  const key = { collection, document, locale: 'ar' as Locale };
  const run = operations(key);
  const get = async (what: string, more = {}) => {
    const query = new URLSearchParams({ ...key, ...more });
    return (await people.admin.api('GET', `/translations/${what}?${query}`)).body;
  };
  const entry = async (path = 'summary'): Promise<Entry> =>
    ((await get('state')).entries as Entry[]).find((each) => each.path === path) as Entry;
  return {
    key,
    entry,
    history: (more = {}) => get('history', more),
    as: (who: Member) => (operation: string, body: object) =>
      run(who.api, operation, { path: 'summary', ...body }),
    drafted: (value: string) =>
      machineDrafts(test.payload, key, { path: 'summary', source, value }),
    edit: (summary: string) =>
      test.payload.update({
        collection: collection as 'clinics',
        id: document,
        locale: 'ru',
        data: { summary, _status: 'published' } as never,
      }),
  };
}

const aCase = async (data: object = {}) => {
  const { id } = await aClinic(test.payload, { name: 'Клиника', summary: source, ...data });
  return textsOf('clinics', id);
};

/** A case whose summary was written by the translator, and the moment of that. */
const aWrittenCase = async (value = arabic) => {
  const texts = await aCase();
  const { body } = await texts.as(people.translator)('save', { value });
  return { ...texts, at: body.entry.at as string };
};

const inMemory = async (text: string) =>
  (await recall(test.payload, { source: 'ru', target: 'ar', segments: segmentsOf(text) })).get(
    segmentsOf(text)[0]?.hash ?? '',
  )?.target;

describe('a text that is saved', () => {
  it('waits for review, and is live when another has approved it', async () => {
    const { as, entry, history, at } = await aWrittenCase();
    expect(await entry()).toMatchObject({
      state: 'inReview',
      live: false,
      by: people.translator.id,
    });
    const body = { paths: ['summary'], seen: { summary: at } };
    expect((await as(people.reviewer)('approve', body)).body).toEqual({
      approved: ['summary'],
      refused: [],
      at: { summary: expect.any(String) },
    });
    expect(await entry()).toMatchObject({ state: 'approved', live: true });
    expect((await history()).rows).toMatchObject([
      {
        action: 'approve',
        user: { id: people.reviewer.id },
        before: { state: 'inReview', approved: null },
        after: { state: 'approved', approved: arabic },
      },
      {
        action: 'write',
        user: { id: people.translator.id },
        path: 'summary',
        after: { value: arabic },
      },
    ]);
  });

  it('is refused, with the newer one, to whoever has read an older one', async () => {
    const { as, at } = await aWrittenCase();
    const save = as(people.reviewer);
    for (const seen of [{}, { seen: null }, { seen: '2020-01-01T00:00:00.000Z' }]) {
      const { status, body } = await save('save', { value: 'غيره', ...seen });
      expect(status).toBe(409);
      expect(body).toMatchObject({
        errors: [{ code: 'CONFLICT', messages: { en: expect.stringContaining('Somebody else') } }],
        entry: { value: arabic, at },
      });
    }
    const old = { paths: ['summary'], seen: { summary: '2020-01-01T00:00:00.000Z' } };
    expect((await save('approve', old)).body).toMatchObject({
      approved: [],
      refused: [{ code: 'CONFLICT', entry: { value: arabic, at } }],
    });
    expect((await save('save', { value: 'غيره', seen: at })).status).toBe(200);
  });

  it('is one of eight that are saved at once; the others are told', async () => {
    const { as, entry, at } = await aWrittenCase();
    const saves = Array.from({ length: 8 }, (_, index) =>
      as(people.translator)('save', { value: `نص ${'ا'.repeat(index + 1)}`, seen: at }),
    );
    const answers = await Promise.all(saves);
    const done = answers.filter(({ status }) => status === 200);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
    expect((await entry()).at).toBe(done[0]?.body.entry.at);
  });

  it('must fit its field, and lead nowhere dangerous', async () => {
    const { as } = await aCase();
    const save = as(people.translator);
    const tree = (url: string) => ({
      root: { type: 'root', children: [{ type: 'link', fields: { url }, children: [] }] },
    });
    const refused = async (body: object, field: string) => {
      const { errors } = (await as(people.admin)('save', body)).body;
      expect(errors).toMatchObject([{ code: 'BAD_INPUT', field }]);
    };
    await refused({ value: tree('https://example.org') }, 'value');
    await refused({ path: 'description', value: tree('javascript:alert(1)') }, 'value');
    await refused({ value: 'ا'.repeat(200_001) }, 'value');
    await refused({ value: arabic, locale: 'ru' }, 'locale');
    expect((await save('save', { path: 'none', value: arabic })).status).toBe(404);
    expect((await save('save', { document: 'none', value: arabic })).status).toBe(404);
  });
});

describe('a machine’s draft', () => {
  it('is taken over as it is by a person, whose text it is then', async () => {
    const { as, entry, drafted } = await aCase();
    await drafted(arabic);
    const seen = (await entry()).at;
    const { body } = await as(people.translator)('submit', { seen });
    expect(body.entry).toMatchObject({
      state: 'inReview',
      by: people.translator.id,
      origin: 'machine',
    });
    expect((await as(people.translator)('submit', { seen })).status).toBe(409);
  });

  it('is rejected with a reason that its author reads, and taken up again', async () => {
    const { as, entry, drafted, history } = await aCase();
    await drafted(arabic);
    const seen = (await entry()).at;
    expect((await as(people.reviewer)('reject', { seen })).body.errors).toMatchObject([
      { code: 'BAD_INPUT', field: 'reason', message: expect.stringMatching(/[а-я]/) },
    ]);
    const { body } = await as(people.reviewer)('reject', { seen, reason: 'Слишком вольно' });
    expect(body.entry).toMatchObject({
      state: 'rejected',
      comments: [{ text: 'Слишком вольно', by: people.reviewer.id }],
    });
    expect((await history()).rows[0]).toMatchObject({ action: 'reject', reason: 'Слишком вольно' });
    expect((await as(people.translator)('submit', { seen: body.entry.at })).status).toBe(200);
  });

  it('proposed beside a person’s text is taken or dismissed, if it is the one that was read', async () => {
    const { as, entry, drafted, at, history } = await aWrittenCase();
    await drafted('المستشفى يستقبل الجميع.');
    const { suggestion } = (await entry()) as unknown as { suggestion: { at: string } };
    const judge = as(people.translator);
    const old = { seen: at, suggestion: '2020-01-01T00:00:00.000Z' };
    expect((await judge('acceptSuggestion', old)).status).toBe(409);
    expect((await judge('dismissSuggestion', old)).status).toBe(409);
    const { body } = await judge('acceptSuggestion', { seen: at, suggestion: suggestion.at });
    expect(body.entry).toMatchObject({ state: 'inReview', value: 'المستشفى يستقبل الجميع.' });
    await drafted(arabic);
    const next = (await entry()) as unknown as { at: string; suggestion: { at: string } };
    const dismissal = { seen: next.at, suggestion: next.suggestion.at };
    expect((await judge('dismissSuggestion', dismissal)).body.entry.suggestion).toBeNull();
    expect((await history()).rows.map((row: { action: string }) => row.action)).toEqual([
      'dismiss',
      'accept',
      'write',
    ]);
  });
});

describe('a text with errors', () => {
  const wrong = 'يستقبل المستشفى 500 شخص من الكبار والأطفال.';
  const named = { paths: ['summary'] };
  const withNumbers = expect.arrayContaining([
    expect.objectContaining({ check: 'numbers', severity: 'error' }),
  ]);

  it('is approved only by somebody who says why, which is kept for ever', async () => {
    const { as, entry, history } = await aWrittenCase(wrong);
    const approve = (body: object) => as(people.reviewer)('approve', { ...named, ...body });
    expect((await approve({})).body).toMatchObject({
      approved: [],
      refused: [{ path: 'summary', code: 'NOT_CLEAN', checks: withNumbers }],
    });
    expect((await approve({ override: { reason: 'так' } })).body.errors).toMatchObject([
      { code: 'BAD_INPUT', field: 'override.reason' },
    ]);
    const override = { reason: 'Число есть в самом документе' };
    expect((await approve({ override })).body.approved).toEqual(['summary']);
    expect((await history()).rows[0]).toMatchObject({
      action: 'override',
      reason: override.reason,
      after: { checks: withNumbers },
    });
    expect(await entry()).toMatchObject({
      state: 'approved',
      override: { by: people.reviewer.id, reason: override.reason, at: expect.any(String) },
    });
    await as(people.translator)('save', { value: 'مستشفى', seen: (await entry()).at });
    expect(await entry()).toMatchObject({ state: 'inReview', override: null });
  });

  it('that is a pseudo-translation is approved by nobody', async () => {
    const { as } = await aWrittenCase('⟦مستشفى⟧');
    const override = { reason: 'Очень нужно для показа' };
    const { body } = await as(people.admin)('approve', { ...named, override });
    expect(body).toMatchObject({ approved: [], refused: [{ code: 'PSEUDO' }] });
  });
});

describe('a text whose source has changed', () => {
  const second = 'Больница принимает взрослых.';

  it('stays live, and is approved anew by whoever has read the new source', async () => {
    const { as, entry, edit } = await aWrittenCase();
    const approve = (body: object) => as(people.reviewer)('approve', body);
    await approve({ path: undefined });
    await edit(second);
    expect(await entry()).toMatchObject({ state: 'approved', stale: true, live: true });
    const named = { paths: ['summary'] };
    expect((await approve(named)).body.refused).toMatchObject([{ code: 'STALE' }]);
    const sources = { summary: (await entry()).newestHash };
    expect((await approve({ ...named, sources })).body.approved).toEqual(['summary']);
    expect(await entry()).toMatchObject({ state: 'approved', stale: false, live: true });
  });

  it('is never approved beside a source that is saved meanwhile', async () => {
    const { as, entry, edit } = await aWrittenCase();
    const [answer] = await Promise.all([as(people.reviewer)('approve', {}), edit(second)]);
    const { state, stale } = await entry();
    expect(stale).toBe(true);
    expect(state).toBe(answer?.body.approved.length > 0 ? 'approved' : 'inReview');
  });
});

describe('an approved text', () => {
  it('is remembered, and forgotten when it is withdrawn', async () => {
    const own = 'Отделение для долгого лечения и отдыха.';
    const { as, entry } = await aCase({ summary: own });
    const { body } = await as(people.translator)('save', { value: 'قسم للعلاج الطويل والراحة.' });
    await as(people.reviewer)('approve', { seen: { summary: body.entry.at } });
    expect(await inMemory(own)).toBe('قسم للعلاج الطويل والراحة.');
    const rejection = { reason: 'Устарело', withdraw: true, seen: (await entry()).at };
    const reject = (who: Member) => as(who)('reject', rejection);
    expect((await reject(people.translator)).status).toBe(403);
    expect((await reject(people.reviewer)).body.entry).toMatchObject({ approved: null });
    expect(await entry()).toMatchObject({ state: 'rejected', live: false });
    expect(await inMemory(own)).toBeUndefined();
  });

  it('is emptied only by those who may withdraw it', async () => {
    const { as, entry } = await aWrittenCase();
    await as(people.reviewer)('approve', {});
    const emptied = { value: '', seen: (await entry()).at };
    expect((await as(people.translator)('save', emptied)).status).toBe(403);
    expect(await entry()).toMatchObject({ state: 'approved', live: true });
    expect((await as(people.reviewer)('save', emptied)).status).toBe(200);
    expect(await entry()).toMatchObject({ state: 'missing', live: false });
  });

  it('of medicine is never its writer’s own', async () => {
    const procedure = await test.payload.create({
      collection: 'procedures',
      locale: 'ru',
      draft: true,
      data: {
        name: 'Обследование',
        sourceLocale: 'ru',
        summary: 'Взрослым и детям.',
        _status: 'draft',
      } as never,
    });
    const { as } = textsOf('procedures', String(procedure.id));
    const save = await as(people.reviewer)('save', { value: 'للكبار والأطفال.' });
    expect(save.status).toBe(200);
    const own = await as(people.reviewer)('approve', { paths: ['summary'] });
    expect(own.body.refused).toMatchObject([{ code: 'OWN_TEXT' }]);
    const other = await as(people.admin)('approve', { paths: ['summary'] });
    expect(other.body.approved).toEqual(['summary']);
  });
});

describe('approval in bulk', () => {
  it('takes what is clean, page by page, and says what it leaves and why', async () => {
    const clean = [await aWrittenCase(), await aWrittenCase(), await aCase()];
    await clean[2]?.drafted(arabic);
    const wrong = await aWrittenCase('يستقبل المستشفى 500 شخص من الكبار والأطفال.');
    const stale = await aWrittenCase();
    await stale.edit('Больница принимает всех.');
    const documents = [...clean, wrong, stale].map(({ key }) => key.document);
    const run = async (body: object) =>
      (
        await people.reviewer.api('POST', '/translations/approveClean', {
          locale: 'ar',
          collection: 'clinics',
          documents,
          ...body,
        })
      ).body;
    const counts = { approved: 3, leftOutCounts: { NOT_CLEAN: 1, STALE: 1 }, next: null };
    expect(await run({ dryRun: true })).toMatchObject(counts);
    const first = await run({ limit: 2 });
    const second = await run({ limit: 2, after: first.next });
    const third = await run({ limit: 2, after: second.next });
    expect(third.next).toBeNull();
    const pages = [first, second, third];
    expect(pages.reduce((sum, { approved }) => sum + approved, 0)).toBe(3);
    expect(pages.flatMap(({ leftOut }) => leftOut)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ document: wrong.key.document, code: 'NOT_CLEAN' }),
        expect.objectContaining({ document: stale.key.document, code: 'STALE' }),
      ]),
    );
    expect(await run({})).toMatchObject({ ...counts, approved: 0 });
  });
});

describe('approval of equal texts', () => {
  it('The approval of equal texts takes those of other documents with the same source and translation, page by page', async () => {
    const source = 'Клиника встречает пациентов в аэропорту.';
    const words = 'تستقبل العيادة المرضى في المطار.';
    const aWaiting = async (value = words, who = people.translator) => {
      const texts = await aCase({ summary: source });
      await texts.as(who)('save', { value });
      return texts;
    };
    const first = await aWaiting();
    const others = [await aWaiting(), await aWaiting()];
    const drafted = await aCase({ summary: source });
    await machineDrafts(test.payload, drafted.key, { path: 'summary', source, value: words });
    const otherWords = await aWaiting('العيادة تستقبل المرضى في المطار.');
    const otherSource = await aCase({ summary: `${source} Каждый день.` });
    await otherSource.as(people.translator)('save', { value: words });
    const stale = await aWaiting();
    await stale.edit('Клиника встречает всех.');
    const binned = await aWaiting();
    await test.payload.update({
      collection: 'clinics',
      id: binned.key.document,
      data: { deletedAt: new Date().toISOString() } as never,
    });
    const run = async (body: object = {}, who = people.reviewer) =>
      first.as(who)('approveEqual', body);
    expect((await run({}, people.translator)).status).toBe(403);
    const missing = await aCase();
    expect((await missing.as(people.reviewer)('approveEqual', {})).status).toBe(404);
    expect((await run({ dryRun: true })).body).toEqual({
      approved: 3,
      documents: 3,
      leftOut: [],
      next: null,
    });
    const pages = [];
    for (let after: string | null | undefined; after !== null; after = pages.at(-1)?.next) {
      pages.push((await run({ limit: 2, after })).body);
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.reduce((sum, { approved }) => sum + approved, 0)).toBe(3);
    const state = async ({ entry }: { entry: () => Promise<Entry> }) => (await entry()).state;
    expect(await Promise.all([...others, drafted].map(state))).toEqual(Array(3).fill('approved'));
    expect(await Promise.all([first, otherWords, otherSource, stale].map(state))).toEqual(
      Array(4).fill('inReview'),
    );
    expect((await run()).body).toMatchObject({ approved: 0, next: null });
  });
});

describe('work', () => {
  it('is assigned to somebody of the locale, by whoever has read to whom', async () => {
    const { as, history } = await aCase();
    const assign = as(people.reviewer);
    expect((await assign('assign', { user: people.french.id })).body.errors).toMatchObject([
      { code: 'BAD_INPUT', field: 'user' },
    ]);
    const { translator, reviewer } = people;
    expect((await assign('assign', { user: translator.id })).body.assignee).toBe(translator.id);
    expect((await assign('assign', { user: reviewer.id })).status).toBe(409);
    expect((await assign('assign', { user: null, seen: translator.id })).status).toBe(200);
    expect((await history()).rows.map((row: { after: unknown }) => row.after)).toEqual([
      { assignee: null, due: null },
      { assignee: translator.id, due: null },
    ]);
  });

  it('is talked about, also while the text changes', async () => {
    const { as, entry, history } = await aCase();
    const say = as(people.translator);
    await Promise.all([
      say('comment', { text: 'Кто главный врач?' }),
      say('save', { value: arabic }),
      say('comment', { text: 'Нашла.' }),
    ]);
    expect((await entry()).comments).toHaveLength(2);
    expect((await entry()).state).toBe('inReview');
    for (const text of ['', ' ', 'я'.repeat(2001)]) {
      expect((await say('comment', { text })).body.errors).toMatchObject([{ field: 'text' }]);
    }
    const { rows, total, totalPages } = await history({ path: 'summary', limit: '2' });
    expect([rows.length, total, totalPages]).toEqual([2, 3, 2]);
  });
});
