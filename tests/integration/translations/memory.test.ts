import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forget } from '../../../translations/memory/forget.ts';
import { recall } from '../../../translations/memory/recall.ts';
import { remember } from '../../../translations/memory/remember.ts';
import { similar } from '../../../translations/memory/similar.ts';
import { twinsOf } from '../../../translations/memory/twins-of.ts';
import type { MemoryPair } from '../../../translations/memory/types.ts';
import { hashOf } from '../../../translations/records/value.ts';
import { plainOf } from '../../../translations/segments/plain-of.ts';
import { aUser } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
beforeAll(async () => {
  test = await testPayload();
});
afterAll(() => test.stop());

const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString();

const aPair = (source: string, target: string, more: Partial<MemoryPair> = {}): MemoryPair => ({
  collection: 'clinics',
  document: 'one',
  path: 'name',
  sourceLocale: 'ru',
  targetLocale: 'en',
  source,
  target,
  sourceHash: hashOf(plainOf(source)),
  approvedBy: 'r1',
  approvedAt: day(1),
  ...more,
});

const segment = (text: string) => ({ text, hash: hashOf(plainOf(text)) });

const recalled = async (...texts: string[]) => {
  const found = await recall(test.payload, {
    source: 'ru',
    target: 'en',
    segments: texts.map(segment),
  });
  return texts.map((text) => found.get(segment(text).hash));
};

describe('the translation memory', () => {
  it('recalls what was remembered, by locales, and says whether the tags are the same', async () => {
    await remember(test.payload, [
      aPair('Лучшая <g1>клиника</g1>', 'The best <g1>clinic</g1>'),
      aPair('Лучшая клиника', 'Die beste Klinik', { targetLocale: 'de' }),
    ]);
    expect(await recalled('Лучшая <g1>клиника</g1>')).toMatchObject([
      { target: 'The best <g1>clinic</g1>', exact: true, alternatives: [] },
    ]);
    expect(await recalled('Лучшая клиника', 'Больница')).toMatchObject([
      { exact: false },
      undefined,
    ]);
  });

  it('takes the newest approval and keeps the former as an alternative', async () => {
    const source = 'Приём врача';
    await remember(test.payload, [aPair(source, 'Consultation', { approvedAt: day(2) })]);
    await remember(test.payload, [
      aPair(source, 'Appointment', { document: 'two', approvedAt: day(3) }),
    ]);
    await remember(test.payload, [aPair(source, 'Visit', { document: 'three' })]);
    const [found] = await recalled(source);
    expect(found?.target).toBe('Appointment');
    expect(found?.alternatives.map(({ target }) => target)).toEqual(['Consultation', 'Visit']);
  });

  it('forgets a withdrawn approval wherever it is, and the record with the last', async () => {
    const source = 'Снятый текст';
    const place = { collection: 'clinics', path: 'name', source: 'ru', locale: 'en' } as const;
    const { hash } = segment(source);
    await remember(test.payload, [
      aPair(source, 'First'),
      aPair(source, 'Second', { document: 'two', approvedAt: day(2) }),
      aPair(source, 'Third', { document: 'three', approvedAt: day(3) }),
    ]);
    await forget(test.payload, { ...place, document: 'three', hashes: [] });
    expect(await recalled(source)).toMatchObject([{ target: 'Second' }]);
    await forget(test.payload, { ...place, document: 'one', hashes: [hash] });
    expect(await recalled(source)).toMatchObject([{ target: 'Second', alternatives: [] }]);
    await forget(test.payload, { ...place, document: 'two', hashes: [] });
    expect(await recalled(source)).toEqual([undefined]);
  });

  it('loses nothing when many remember the same text at once', async () => {
    const source = 'Общая строка';
    const writers = Array.from({ length: 8 }, (_, number) =>
      remember(test.payload, [
        aPair(source, `Target ${number}`, {
          document: String(number),
          approvedAt: day(number + 1),
        }),
      ]),
    );
    await Promise.all(writers);
    const [found] = await recalled(source);
    expect(found?.target).toBe('Target 7');
    expect(found?.alternatives).toHaveLength(7);
  });

  it('knows what is approved for the same text elsewhere', async () => {
    const source = 'Запись по <g1>телефону</g1>';
    await remember(test.payload, [
      aPair(source, 'By <g1>phone</g1>'),
      aPair(source, 'Call us', { document: 'two' }),
    ]);
    const { hash } = segment(source);
    const place = { collection: 'clinics', document: 'two', path: 'name' };
    const twins = await twinsOf(test.payload, {
      source: 'ru',
      target: 'en',
      hashes: [hash],
      place,
    });
    expect(twins).toEqual(new Map([[hash, ['By phone']]]));
  });

  it('finds similar texts, the most alike first', async () => {
    await remember(test.payload, [
      aPair('Отделение открыто по будням с 9 до 18', 'Open on weekdays from 9 to 18'),
      aPair('Отделение открыто по выходным с 9 до 15', 'Open at weekends from 9 to 15'),
    ]);
    const text = 'Отделение открыто по будням с 8 до 18';
    const found = await similar(test.payload, { source: 'ru', target: 'en', text });
    expect(found).toMatchObject([{ target: 'Open on weekdays from 9 to 18' }]);
    expect(found[0]?.likeness).toBeCloseTo(7 / 8);
  });

  it('takes 500 segments, recalls them with few queries, and 50 in an instant', async () => {
    const pairs = Array.from({ length: 500 }, (_, number) =>
      aPair(`Предложение номер ${number} о больнице`, `Sentence ${number}`),
    );
    await remember(test.payload, pairs.slice(50));
    const began = performance.now();
    await remember(test.payload, pairs.slice(0, 50));
    // 0.15 s on a busy machine; the bound tells apart only what is slow by design.
    expect(performance.now() - began).toBeLessThan(1500);
    const found = await recalled(...pairs.map(({ source }) => source));
    expect(found.map((each) => each?.target)).toEqual(pairs.map(({ target }) => target));
  });

  it('is read by staff and written by nobody', async () => {
    const reviewer = await aUser(test.payload, { roles: ['reviewer'], workingLocales: ['en'] });
    const asReviewer = {
      collection: 'translationMemory',
      user: reviewer,
      overrideAccess: false,
    } as const;
    const { docs } = await test.payload.find({ ...asReviewer, limit: 1 });
    expect(docs).toHaveLength(1);
    const removal = test.payload.delete({ ...asReviewer, id: String(docs[0]?.id) });
    await expect(removal).rejects.toThrow();
    const anonymous = test.payload.find({ collection: 'translationMemory', overrideAccess: false });
    await expect(anonymous).rejects.toThrow();
  });
});
