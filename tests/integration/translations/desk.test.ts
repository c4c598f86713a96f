import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PRESENT_MS, removeOldPresence } from '../../../translations/desk/presence.ts';
import type { Desk, DeskEntry } from '../../../translations/desk/types.ts';
import type { Locale } from '../../../translations/locales.ts';
import { aClinic } from '../../support/builders.ts';
import { type Member, machineDrafts, operations, staff } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

const source = 'Больница принимает 20 человек в день.';
const arabic = 'يستقبل المستشفى 20 شخصًا في اليوم.';

let test: TestPayload;
let people: Record<'admin' | 'translator' | 'reviewer', Member>;
beforeAll(async () => {
  test = await testPayload();
  people = await staff(test.payload, {
    admin: { roles: ['admin'] },
    translator: { roles: ['translator'], workingLocales: ['ar'] },
    reviewer: { roles: ['reviewer'], workingLocales: ['ar'] },
  });
});
afterAll(() => test.stop());

const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children });
const words = (text: string, format = 0) => ({ type: 'text', version: 1, text, format });
const tree = (...children: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
});

async function aCase(data: object = {}) {
  const { id } = await aClinic(test.payload, { name: 'Клиника', summary: source, ...data });
  const keyOf = (locale: Locale) => ({ collection: 'clinics', document: String(id), locale });
  const read = async (locale: Locale = 'ar', who: Member = people.reviewer): Promise<Desk> => {
    const query = new URLSearchParams(keyOf(locale));
    const { status, body } = await who.api('GET', `/translations/desk?${query}`);
    expect(status).toBe(200);
    return body;
  };
  const entry = async (path = 'summary', locale: Locale = 'ar'): Promise<DeskEntry> => {
    const found = (await read(locale)).entries.find((each) => each.path === path);
    if (!found) throw new Error(`no ${path}`);
    return found;
  };
  const save = async (path: string, value: unknown, locale: Locale = 'ar') =>
    (
      await operations(keyOf(locale))(people.admin.api, 'save', {
        path,
        value,
        seen: (await entry(path, locale)).at,
      })
    ).body.entry as { at: string };
  const approve = async (path: string, locale: Locale = 'ar') => {
    const { at, newestHash } = await entry(path, locale);
    const { body } = await operations(keyOf(locale))(people.admin.api, 'approve', {
      paths: [path],
      seen: { [path]: at },
      sources: { [path]: newestHash },
    });
    expect(body.approved).toEqual([path]);
    return body;
  };
  const edit = (changed: object) =>
    test.payload.update({
      collection: 'clinics',
      id,
      locale: 'ru',
      data: { ...changed, _status: 'published' } as never,
    });
  return { id: String(id), keyOf, read, entry, save, approve, edit };
}

describe('The desk of a document', () => {
  it('has every text in the order of its fields, source and translation', async () => {
    const { read, save } = await aCase();
    await save('summary', arabic);
    const desk = await read();
    expect(desk).toMatchObject({ title: 'Клиника', sourceLocale: 'ru', locale: 'ar' });
    expect(desk.entries).toMatchObject([
      { path: 'name', state: 'missing', source: 'Клиника', value: null },
      { path: 'summary', state: 'inReview', source, value: arabic, previousSource: null },
    ]);
    expect(desk.entries[1]?.segments).toMatchObject([{ source, target: null }]);
  });

  it('has a rich text segment by segment, its formatting in tags', async () => {
    const description = tree(
      paragraph(words('Приём '), words('без очереди', 1)),
      paragraph(words('Каждый день')),
    );
    const { entry, save } = await aCase({ description });
    const target = tree(
      paragraph(words('الاستقبال '), words('بدون انتظار', 1)),
      paragraph(words('كل يوم')),
    );
    await save('description', target);
    const { segments, kind } = await entry('description');
    expect(kind).toBe('richText');
    expect(segments).toMatchObject([
      { source: 'Приём <g1>без очереди</g1>', target: 'الاستقبال <g1>بدون انتظار</g1>' },
      { source: 'Каждый день', target: 'كل يوم' },
    ]);
  });

  it('sets what stayed of a rich text beside the source that has moved on', async () => {
    const first = tree(paragraph(words('Первый абзац')), paragraph(words('Второй абзац')));
    const { entry, save, edit } = await aCase({ description: first });
    await save('description', tree(paragraph(words('الأول')), paragraph(words('الثاني'))));
    await edit({
      description: tree(
        paragraph(words('Совсем новое начало')),
        paragraph(words('Первый абзац')),
        paragraph(words('Второй абзац')),
      ),
    });
    const found = await entry('description');
    expect(found).toMatchObject({ stale: true, previousSource: 'Первый абзац\nВторой абзац' });
    expect(found.segments.map(({ target }) => target)).toEqual([null, 'الأول', 'الثاني']);
  });

  it('The desk tells people who else is at its texts, until they leave or fall silent', async () => {
    const { keyOf } = await aCase();
    const { translator, reviewer, admin } = people;
    const tell = async (who: Member, path: string | null, locale: Locale = 'ar') =>
      (await operations(keyOf(locale))(who.api, 'presence', { path })).body.others;
    expect(await tell(translator, 'summary')).toEqual([]);
    expect(await tell(reviewer, 'name')).toEqual([{ user: translator.id, path: 'summary' }]);
    expect(await tell(translator, 'name')).toEqual([{ user: reviewer.id, path: 'name' }]);
    expect(await tell(admin, 'name', 'en')).toEqual([]);
    expect(await tell(reviewer, null)).toEqual([{ user: translator.id, path: 'name' }]);
    expect(await tell(translator, 'name')).toEqual([]);

    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2 * PRESENT_MS);
    expect(await tell(reviewer, 'name')).toEqual([]);
    await removeOldPresence(test.payload);
    expect(await test.payload.kv.keys()).toEqual([expect.stringContaining(keyOf('ar').document)]);
    clock.mockRestore();
    await removeOldPresence(test.payload);
    expect(await test.payload.kv.keys()).toEqual([]);
  });

  it('says what a reader is served: an approved text, another language’s, the source', async () => {
    const { entry, save, approve } = await aCase();
    expect((await entry()).reader).toEqual({ locale: 'ru', value: source });
    await save('summary', 'The hospital receives 20 people a day.', 'en');
    await approve('summary', 'en');
    expect((await entry()).reader).toMatchObject({ locale: 'en' });
    await save('summary', arabic);
    const { at } = await approve('summary');
    const approved = await entry();
    expect(approved).toMatchObject({ state: 'approved', reader: { locale: 'ar', value: arabic } });
    expect(at).toEqual({ summary: approved.at });
  });

  it('offers what the memory has for the same words and for similar ones', async () => {
    const before = await aCase({ summary: 'Приём взрослых и детей каждый день недели.' });
    await before.save('summary', 'استقبال الكبار والأطفال كل يوم.');
    await before.approve('summary');
    const ask = async (summary: string) => {
      const { keyOf, entry } = await aCase({ summary });
      const segment = (await entry()).segments[0]?.key ?? '';
      const query = new URLSearchParams({ ...keyOf('ar'), path: 'summary', segment });
      return (await people.translator.api('GET', `/translations/matches?${query}`)).body.matches;
    };
    expect(await ask('Приём взрослых и детей каждый день недели.')).toMatchObject([
      { likeness: 1, target: 'استقبال الكبار والأطفال كل يوم.' },
    ]);
    const [alike] = await ask('Приём взрослых и детей каждый день месяца.');
    expect(alike.likeness).toBeGreaterThan(0.7);
    expect(alike.likeness).toBeLessThan(1);
    expect(await ask('Ничего похожего')).toEqual([]);
  });

  it('shows a machine’s proposal beside a person’s text', async () => {
    const { keyOf, entry, save } = await aCase();
    await save('summary', arabic);
    const value = 'المستشفى يستقبل 20 شخصًا.';
    await machineDrafts(test.payload, keyOf('ar'), { path: 'summary', source, value });
    expect(await entry()).toMatchObject({ value: arabic, suggestion: { value } });
  });

  it('is refused to whoever is not signed in, and of what there is not', async () => {
    const { keyOf } = await aCase();
    const ask = (key: object) =>
      people.admin.api('GET', `/translations/desk?${new URLSearchParams({ ...key })}`);
    expect((await ask({ ...keyOf('ar'), document: 'none' })).status).toBe(404);
    expect((await ask({ ...keyOf('ar'), collection: 'users' })).status).toBe(400);
    expect((await ask(keyOf('ru'))).status).toBe(400);
  });
});
