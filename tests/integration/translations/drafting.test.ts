import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { deeplEngine } from '../../../translations/engines/deepl/engine.ts';
import type { TranslationEngine } from '../../../translations/engines/types.ts';
import { LARGEST, tooLargeTexts } from '../../../translations/extent.ts';
import type { Locale } from '../../../translations/locales.ts';
import { readRecords } from '../../../translations/records/change-record.ts';
import { approve } from '../../../translations/review/approve.ts';
import { save } from '../../../translations/review/save.ts';
import { estimate } from '../../../translations/runs/estimate.ts';
import { estimateStale } from '../../../translations/runs/estimate-stale.ts';
import { prepareRun } from '../../../translations/runs/prepare-run.ts';
import { progressOf } from '../../../translations/runs/progress-of.ts';
import { findRun, findRuns } from '../../../translations/runs/run.ts';
import { readMonths, readSpent } from '../../../translations/runs/spend.ts';
import { cancelRun, startRun } from '../../../translations/runs/start-run.ts';
import { aClinic, aSource } from '../../support/builders.ts';
import { type DeeplStub, startDeeplServer, stubKey } from '../../support/deepl-server.ts';
import { always, drafter } from '../../support/drafting.ts';
import { echoEngine } from '../../support/echo-engine.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let stub: DeeplStub;
let drafting: Awaited<ReturnType<typeof drafter>>;

const quick = { attempts: 2, sleep: async () => undefined };

beforeAll(async () => {
  test = await testPayload();
  stub = await startDeeplServer();
  const engine = deeplEngine({ authKey: stubKey, serverUrl: stub.url, timing: quick });
  drafting = await drafter(test, always(engine));
});
afterAll(async () => {
  await test?.stop();
  await stub?.stop();
});

const entriesOf = async (document: string, locale: Locale) => {
  const key = `clinics:${document}:${locale}`;
  const record = (await readRecords(test.payload, [key])).get(key);
  return new Map(record?.entries.map((entry) => [entry.path, entry]));
};

const draft = (id: string, locales: Locale[]) =>
  drafting.run({ collection: 'clinics', documents: [id], locales });

const edit = (id: string, data: object, locale: Locale = 'ru') =>
  test.payload.update({ collection: 'clinics', id, locale, data: data as never });

describe('records', () => {
  it('are made for every other locale by the first save, and follow the source', async () => {
    const { id } = await aClinic(test.payload, { summary: 'Первая строка.\nВторая строка.' });
    const { docs } = await test.payload.find({
      collection: 'translations',
      where: { document: { equals: id } },
      pagination: false,
    });
    expect(docs).toHaveLength(13);
    expect(docs[0]).toMatchObject({ totalCount: 2, missingCount: 2, completeness: 0 });
    await edit(id, { summary: '' });
    expect((await entriesOf(id, 'ar')).has('summary')).toBe(false);
  });

  it('are dropped with a document that is deleted for good', async () => {
    const { id } = await aClinic(test.payload);
    await test.payload.delete({ collection: 'clinics', id });
    expect((await entriesOf(id, 'ar')).size).toBe(0);
  });
});

describe('a machine run', () => {
  it('drafts what is missing, and makes no version of the document', async () => {
    const { id, updatedAt } = await aClinic(test.payload, {
      summary: 'Операции на сердце. 120 коек.',
      beds: 120,
    });
    const versions = () =>
      test.payload.countVersions({ collection: 'clinics', where: { parent: { equals: id } } });
    const before = await versions();
    const run = await draft(id, ['fr', 'kk']);
    expect(run).toMatchObject({ status: 'done', recordCount: 2 });
    expect((await entriesOf(id, 'fr')).get('summary')).toMatchObject({
      state: 'machine',
      origin: 'machine',
      value: expect.stringContaining('120'),
    });
    expect((await entriesOf(id, 'kk')).get('summary')?.state).toBe('machine');
    expect(await versions()).toEqual(before);
    const doc = await test.payload.findByID({ collection: 'clinics', id, locale: 'fr' });
    expect(doc).toMatchObject({ _status: 'published', updatedAt });
  });

  it('asks for changed lines alone, and once for equal ones', async () => {
    const { id } = await aClinic(test.payload, {
      name: 'Клиника сердца',
      summary: 'Строка, которая останется.\nСтрока, которая изменится.',
    });
    await draft(id, ['de']);
    const sent = stub.requests.length;
    await edit(id, { summary: 'Строка, которая останется.\nИзменённая строка.' });
    expect((await entriesOf(id, 'de')).get('summary')?.newestHash).not.toBe(
      (await entriesOf(id, 'de')).get('summary')?.sourceHash,
    );
    await draft(id, ['de']);
    const texts = stub.requests.slice(sent).flatMap(({ translate }) => translate?.texts ?? []);
    expect(texts).toEqual(['Изменённая строка.']);
    expect((await entriesOf(id, 'de')).get('summary')).toMatchObject({ state: 'machine' });
  });

  it('costs nothing where an approved text exists', async () => {
    const first = await aClinic(test.payload, { summary: 'Одинаковое описание двух клиник.' });
    await edit(first.id, { summary: 'Two clinics, one description.' }, 'en');
    await approve(
      test.payload,
      { collection: 'clinics', document: first.id, locale: 'en' },
      { by: null },
    );
    const second = await aClinic(test.payload, { summary: 'Одинаковое описание двух клиник.' });
    await draft(second.id, ['en']);
    expect((await entriesOf(second.id, 'en')).get('summary')).toMatchObject({
      state: 'machine',
      origin: 'memory',
      value: 'Two clinics, one description.',
    });
  });

  it('drafts the newest text once, where a record was left behind by a save that died', async () => {
    const { id } = await aClinic(test.payload, { summary: 'Текст до сохранения.' });
    const selection = { collection: 'clinics', documents: [id], locales: ['de'] as Locale[] };
    const run = await startRun(test.payload, selection, { trigger: 'manual', user: null });
    const known = await findRun(test.payload, run);
    if (known) await prepareRun(test.payload, known, new AbortController().signal);
    const key = `clinics:${id}:de`;
    const { entries = [], rev = 0 } = (await readRecords(test.payload, [key])).get(key) ?? {};
    await edit(id, { summary: 'Текст после сохранения.' });
    await test.payload.db.updateOne({
      collection: 'translations',
      where: { key: { equals: key } },
      data: { entries: [...entries], rev: rev + 2 },
    });
    const sent = stub.requests.length;
    expect(await drafting.finish(run)).toMatchObject({ status: 'done' });
    const texts = stub.requests.slice(sent).flatMap(({ translate }) => translate?.texts ?? []);
    expect(texts.filter((text) => text.startsWith('Текст'))).toEqual(['Текст после сохранения.']);
    const entry = (await entriesOf(id, 'de')).get('summary');
    expect(entry).toMatchObject({ state: 'machine', sourceText: 'Текст после сохранения.' });
    expect(entry?.sourceHash).toBe(entry?.newestHash);
  });

  it('never writes over what a person wrote: it proposes', async () => {
    const { id } = await aClinic(test.payload, { summary: 'Было пять врачей.' });
    await edit(id, { summary: 'There were five doctors.' }, 'en');
    await edit(id, { summary: 'Теперь шесть врачей.' });
    await draft(id, ['en']);
    const entry = (await entriesOf(id, 'en')).get('summary');
    expect(entry).toMatchObject({ state: 'inReview', value: 'There were five doctors.' });
    expect(entry?.suggestion).toMatchObject({ sourceHash: entry?.newestHash });
  });

  it('says what it will cost, and that is what is billed', async () => {
    const { id } = await aClinic(test.payload, { summary: 'Сколько это будет стоить?' });
    const selection = { collection: 'clinics', documents: [id], locales: ['fr', 'ja'] as Locale[] };
    const engine = deeplEngine({ authKey: stubKey, serverUrl: stub.url });
    const expected = await estimate(test.payload, always(engine), selection);
    const progress = await progressOf(test.payload, await drafting.run(selection));
    expect(expected.characters).toBeGreaterThan(0);
    expect(progress).toMatchObject({ billed: expected.characters, done: 2, records: 2 });
  });

  it('The estimate of an unpublished edit says which approved texts it makes stale, and what drafting them anew bills', async () => {
    const { id } = await aClinic(test.payload, { summary: 'Отделение хирургии.\nБез выходных.' });
    await draft(id, ['fr', 'ja']);
    const key = { collection: 'clinics', document: id, locale: 'fr' as const };
    const override = { reason: 'Перевод проверен человеком' };
    await approve(test.payload, key, { by: null, paths: ['summary'], override });
    const engine = deeplEngine({ authKey: stubKey, serverUrl: stub.url });
    const made = (texts: Record<string, string | null>) =>
      estimateStale(test.payload, always(engine), { collection: 'clinics', document: id, texts });

    const summary = 'Отделение хирургии.\nТолько по будням.';
    expect(await made({})).toMatchObject({ locales: [], words: 0, characters: 0 });
    expect(await made({ summary: 'Отделение хирургии.\r\nБез выходных.' })).toMatchObject({
      locales: [],
    });
    expect(await made({ summary: null })).toMatchObject({ locales: [] });
    const unsaved = await made({ summary });
    expect(unsaved).toMatchObject({
      words: 5,
      locales: [{ locale: 'fr', staleTexts: 1, words: 5, texts: 1, segments: 1 }],
    });
    expect(unsaved.characters).toBe('Только по будням.'.length);
    const reason = { ru: 'Переводят люди.', en: 'People translate.' };
    const edited = { collection: 'clinics', document: id, texts: { summary } };
    const byPeople = await estimateStale(
      test.payload,
      async () => ({ engine: null, reason }),
      edited,
    );
    expect(byPeople).toMatchObject({ words: 5, characters: 0, cost: 0 });
    expect(byPeople.locales).toMatchObject([{ locale: 'fr', engine: null, staleTexts: 1 }]);

    await test.payload.update({
      collection: 'clinics',
      id,
      locale: 'ru',
      draft: true,
      data: { summary, _status: 'draft' },
    });
    expect(await made({})).toEqual(unsaved);
    expect(await made({ summary: 'Отделение хирургии.\nБез выходных.' })).toMatchObject({
      locales: [],
    });

    await edit(id, { summary, _status: 'published' });
    expect(await made({})).toMatchObject({ locales: [] });
    const selection = { collection: 'clinics', documents: [id], locales: ['fr'] as Locale[] };
    const progress = await progressOf(test.payload, await drafting.run(selection));
    expect(progress.billed).toBe(unsaved.characters);
  });

  it('asks the memory once a locale for what a page of documents will cost', async () => {
    const texts = ['Первая из трёх.', 'Вторая из трёх.', 'Третья из трёх.'];
    const clinics = [];
    for (const summary of texts) clinics.push(await aClinic(test.payload, { summary }));
    const engine = deeplEngine({ authKey: stubKey, serverUrl: stub.url });
    const find = vi.spyOn(test.payload.db, 'find');
    const { documents, locales } = await estimate(test.payload, always(engine), {
      collection: 'clinics',
      documents: clinics.map(({ id }) => id),
      locales: ['fr', 'ja'],
    });
    const asked = find.mock.calls.filter(([{ collection }]) => collection === 'translationMemory');
    find.mockRestore();
    expect(documents).toBe(3);
    expect(locales.map((each) => each.documents)).toEqual([3, 3]);
    expect(asked).toHaveLength(2);
  });

  it('A run leaves out drafts that are too large together, says so, and drafts the next document', async () => {
    const wordy: TranslationEngine = {
      ...echoEngine,
      translate: async ({ texts }) =>
        texts.map((text) => ({
          text: text.includes('Краткое') ? 'ا'.repeat(LARGEST / 2) : text,
          billedCharacters: 1,
          model: null,
        })),
    };
    const { run, errors } = await drafter(test, always(wordy));
    const { id: large } = await aClinic(test.payload, { name: 'Краткое имя' });
    const { id: small } = await aClinic(test.payload, { summary: 'Небольшое.' });
    const documents = [large, small];
    const { status } = await run({ collection: 'clinics', documents, locales: ['ar'] });
    expect([status, errors]).toEqual(['done', []]);
    const key = `clinics:${large}:ar`;
    const record = (await readRecords(test.payload, [key])).get(key);
    expect(record).toMatchObject({ queuedRun: null, problem: tooLargeTexts(LARGEST) });
    expect(record?.entries.every(({ state }) => state === 'missing')).toBe(true);
    expect((await entriesOf(small, 'ar')).get('summary')?.state).toBe('machine');
  });

  it('can be cancelled: what waits leaves the queue', async () => {
    const { id } = await aClinic(test.payload, { summary: 'Отменённый перевод.' });
    const selection = { collection: 'clinics', documents: [id], locales: ['tr'] as Locale[] };
    const run = await startRun(test.payload, selection, { trigger: 'manual', user: null });
    expect(await cancelRun(test.payload, run)).toBe(true);
    expect(await drafting.finish(run)).toMatchObject({ status: 'cancelled' });
    expect((await entriesOf(id, 'tr')).get('summary')?.state).toBe('missing');
  });

  it('says of a cancelled run what was done by then, not all of it', async () => {
    const { id } = await aClinic(test.payload, { summary: 'Отменённый на полпути.' });
    const locales: Locale[] = ['tr', 'de', 'fr'];
    const selection = { collection: 'clinics', documents: [id], locales };
    const run = await startRun(test.payload, selection, { trigger: 'manual', user: null });
    const [prepared] = await findRuns(test.payload, { id: { equals: run } });
    if (!prepared) throw new Error('The run is there');
    await prepareRun(test.payload, prepared, new AbortController().signal);
    await test.payload.db.updateMany({
      collection: 'translations',
      where: { and: [{ queuedRun: { equals: run } }, { locale: { equals: 'de' } }] },
      data: { queuedRun: null },
    });
    await cancelRun(test.payload, run);
    const [cancelled] = await findRuns(test.payload, { id: { equals: run } });
    if (!cancelled) throw new Error('The run is there');
    expect(await progressOf(test.payload, cancelled)).toMatchObject({
      status: 'cancelled',
      done: 1,
      records: 3,
    });
  });

  it('drafts on publish where the rule of the collection says so', async () => {
    await test.payload.updateGlobal({
      slug: 'translationSettings',
      data: { collectionRules: [{ collectionSlug: 'clinics', draftLanguages: ['vi'] }] },
    });
    const { id } = await aClinic(test.payload, { summary: 'Переведите при публикации.' });
    await drafting.step();
    expect((await entriesOf(id, 'vi')).get('summary')?.state).toBe('machine');
    expect((await entriesOf(id, 'fr')).get('summary')?.state).toBe('missing');
    await test.payload.updateGlobal({ slug: 'translationSettings', data: { collectionRules: [] } });
  });

  it('stops at the budget with a notice, and goes on when there is more', async () => {
    await test.payload.updateGlobal({ slug: 'translationSettings', data: { dailyLimit: 1 } });
    const { id } = await aClinic(test.payload, { summary: 'Дороже одного знака.' });
    const run = await draft(id, ['ko']);
    expect(run).toMatchObject({
      status: 'paused',
      notice: { en: expect.stringMatching('budget') },
    });
    await test.payload.updateGlobal({ slug: 'translationSettings', data: { dailyLimit: null } });
    await drafting.step();
    expect((await entriesOf(id, 'ko')).get('summary')?.state).toBe('machine');
  });

  it('proposes the letters of a name and sends none of it', async () => {
    const { aDoctor } = await import('../../support/builders.ts');
    const clinic = await aClinic(test.payload);
    const sent = stub.requests.length;
    const doctor = await aDoctor(test.payload, { clinics: [clinic.id], name: 'Иван Петров' });
    await drafting.run({ collection: 'doctors', documents: [doctor.id], locales: ['en'] });
    const key = `doctors:${doctor.id}:en`;
    const record = (await readRecords(test.payload, [key])).get(key);
    const name = record?.entries.find(({ path }) => path === 'name');
    expect(name).toMatchObject({ state: 'missing', suggestion: { value: 'Ivan Petrov' } });
    const texts = stub.requests.slice(sent).flatMap(({ translate }) => translate?.texts ?? []);
    expect(texts.join('\n')).not.toContain('Петров');
  });
});

describe('a second opinion', () => {
  let asking: Awaited<ReturnType<typeof drafter>>;
  const engine = () => deeplEngine({ authKey: stubKey, serverUrl: stub.url, timing: quick });

  beforeAll(async () => {
    asking = await drafter(test, always(engine(), { secondOpinion: true }));
  });

  /** An aftercare programme: its name is not clinical, its steps are. */
  const anAftercare = async (...steps: string[]): Promise<string> => {
    const provenance = {
      sources: [await aSource(test.payload)],
      verifiedAt: '2026-01-01T00:00:00.000Z',
      reviewDue: '2027-01-01T00:00:00.000Z',
    };
    const rows = steps.map((value) => ({ value }));
    const { id } = await test.payload.create({
      collection: 'aftercare',
      locale: 'ru',
      data: {
        sourceLocale: 'ru',
        name: 'Дома',
        steps: rows,
        provenance,
        _status: 'published',
      } as never,
    });
    return String(id);
  };

  const selectionOf = (document: string) => ({
    collection: 'aftercare',
    documents: [document],
    locales: ['fr'] as Locale[],
  });

  const recordOf = async (document: string) => {
    const key = `aftercare:${document}:fr`;
    const record = (await readRecords(test.payload, [key])).get(key);
    const steps = record?.entries.filter(({ path }) => path.startsWith('steps')) ?? [];
    const warnings = steps.map(({ checks }) =>
      checks.filter(({ check }) => check === 'secondOpinion'),
    );
    return { record, steps, warnings };
  };

  /** The texts of each request to translate into the source's language. */
  const sentBack = () =>
    stub.requests.flatMap(({ translate }) =>
      translate?.target.toLowerCase() === 'ru' ? [translate.texts] : [],
    );

  const spent = async () =>
    (await readSpent(test.payload, { locale: 'fr', now: new Date() })).today;

  it('A clinical draft that comes back changed gets a warning, which bars bulk approval and goes with the text', async () => {
    const id = await anAftercare('Принимайте 5 мг в день.', 'Пейте 2 л воды.');
    const [before, billed] = [await spent(), stub.billedCharacters];
    const sent = sentBack().length;
    stub.setFault('alterDigit', { target: 'ru', when: (text) => text.includes('5') });
    expect(await asking.run(selectionOf(id))).toMatchObject({ status: 'done' });
    stub.setFault(null);

    const { record, steps, warnings } = await recordOf(id);
    expect(record?.problem).toBeNull();
    expect(sentBack().slice(sent)).toEqual([steps.map(({ value }) => value)]);
    expect(warnings).toMatchObject([[{ severity: 'warning' }], []]);
    const [message] = warnings.flat().map((finding) => finding.message);
    expect(message?.ru).toMatch(/«ru: .*Принимайте 6 мг.*»; в исходном тексте «5», там «6»/);
    expect(message?.en).toMatch(/“ru: .*Принимайте 6 мг.*”; the source has “5”, there it is “6”/);
    expect((await spent()) - before).toBe(stub.billedCharacters - billed);

    const { docs: calls } = await test.payload.find({
      collection: 'translationCalls',
      where: { and: [{ locale: { equals: 'fr' } }, { secondOpinion: { equals: true } }] },
    });
    expect(calls).toMatchObject([{ sourceLocale: 'ru', texts: 2, outcome: 'ok' }]);

    const key = { collection: 'aftercare', document: id, locale: 'fr' as const };
    const path = steps[0]?.path ?? '';
    const { refused } = await approve(test.payload, key, { by: null, clean: true, paths: [path] });
    expect(refused).toMatchObject([{ path, code: 'NOT_CLEAN' }]);
    expect(refused[0]?.checks?.map(({ check }) => check)).toContain('secondOpinion');
    await save(test.payload, key, { by: null, path, seen: undefined, value: 'Prenez 5 mg.' });
    expect((await recordOf(id)).warnings).toEqual([[], []]);
  });

  it('An unchanged text is not translated back once more', async () => {
    const id = await anAftercare('Не снимайте повязку.', 'Ходите 10 минут.');
    await asking.run(selectionOf(id));
    const sent = sentBack().length;
    const { steps } = await test.payload.findByID({ collection: 'aftercare', id, locale: 'ru' });
    const data = {
      steps: steps?.map((row, at) => (at === 1 ? { ...row, value: 'Ходите час.' } : row)),
    };
    await test.payload.update({ collection: 'aftercare', id, locale: 'ru', data: data as never });
    await asking.run(selectionOf(id));
    const [, changed] = (await recordOf(id)).steps;
    expect(sentBack().slice(sent)).toEqual([[changed?.value]]);
  });

  it('A budget that is spent leaves the opinion out and says so, and drafts all the same', async () => {
    const id = await anAftercare('Держите ногу выше 20 минут.');
    const selection = selectionOf(id);
    const plain = await estimate(test.payload, always(engine()), selection);
    const full = await estimate(test.payload, always(engine(), { secondOpinion: true }), selection);
    expect(full.characters - plain.characters).toBe('Держите ногу выше 20 минут.'.length);
    const dailyLimit = (await spent()) + plain.characters;
    await test.payload.updateGlobal({ slug: 'translationSettings', data: { dailyLimit } });
    const sent = sentBack().length;
    const run = await asking.run(selection);
    await test.payload.updateGlobal({ slug: 'translationSettings', data: { dailyLimit: null } });
    expect(run).toMatchObject({ status: 'done', notice: null });
    const { record, steps, warnings } = await recordOf(id);
    expect(steps).toMatchObject([{ state: 'machine' }]);
    expect(warnings).toEqual([[]]);
    expect(sentBack()).toHaveLength(sent);
    expect(record?.problem?.en).toContain('the budget of characters is spent');
    expect((await progressOf(test.payload, run)).problems).toHaveLength(1);
    expect(await spent()).toBe(dailyLimit);
  });

  it('An engine that fails on the way back leaves the opinion out and says so, and drafts all the same', async () => {
    const id = await anAftercare('Спите на спине 4 недели.');
    stub.setFault('5xx', { target: 'ru' });
    const run = await asking.run(selectionOf(id));
    stub.setFault(null);
    expect(run).toMatchObject({ status: 'done', notice: null });
    const { record, steps } = await recordOf(id);
    expect(steps).toMatchObject([{ state: 'machine' }]);
    expect(record?.problem?.ru).toContain('система перевода не ответила');
  });

  it('A worker that dies before the draft is written pays for no second opinion twice', async () => {
    const id = await anAftercare('Меняйте повязку каждые 3 дня.');
    const run = await startRun(test.payload, selectionOf(id), { trigger: 'manual', user: null });
    const sent = sentBack().length;
    const { updateOne } = test.payload.db;
    const dying = vi.spyOn(test.payload.db, 'updateOne').mockImplementation(async (args) => {
      if (args.collection === 'translations' && sentBack().length > sent) throw new Error('Killed');
      return updateOne.call(test.payload.db, args);
    });
    await expect(asking.finish(run)).rejects.toThrow('Killed');
    dying.mockRestore();
    const requests = stub.requests.length;
    expect(await asking.finish(run)).toMatchObject({ status: 'done' });
    expect(stub.requests.slice(requests).filter(({ translate }) => translate)).toEqual([]);
    expect((await recordOf(id)).steps[0]?.segments).toMatchObject([{ back: expect.any(String) }]);
  });

  it('No text is translated back unless that is turned on', async () => {
    const id = await anAftercare('Принимайте 7 мг в день.');
    const sent = sentBack().length;
    await drafting.run(selectionOf(id));
    const { record, steps } = await recordOf(id);
    expect(steps).toMatchObject([{ state: 'machine' }]);
    expect([sentBack().length - sent, record?.problem]).toEqual([0, null]);
  });
});

describe('what is spent', () => {
  it('What was spent is summed by month, the months without any among them', async () => {
    const days: Record<string, Record<string, number>> = {
      '2020-09-30': { ar: 1 },
      '2020-10-01': { ar: 20, fr: 300 },
      '2020-10-31': { ar: 4_000 },
      '2021-02-28': { ko: 50_000 },
      '2021-03-31': { ko: 600_000 },
      '2021-04-01': { ko: 7_000_000 },
    };
    for (const [day, characters] of Object.entries(days)) {
      await test.payload.db.create({
        collection: 'translationSpend',
        data: { day, characters, rev: 1 },
      });
    }
    const now = new Date('2021-03-31T23:59:59.999Z');
    expect(await readMonths(test.payload, { now, months: 6 })).toEqual([
      { month: '2020-10', characters: 4_320 },
      { month: '2020-11', characters: 0 },
      { month: '2020-12', characters: 0 },
      { month: '2021-01', characters: 0 },
      { month: '2021-02', characters: 50_000 },
      { month: '2021-03', characters: 600_000 },
    ]);
  });
});
