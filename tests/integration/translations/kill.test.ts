import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../../translations/locales.ts';
import { readRecords } from '../../../translations/records/change-record.ts';
import { approve } from '../../../translations/review/approve.ts';
import { aClinic } from '../../support/builders.ts';
import { entriesByState, killedRun } from '../../support/killed-run.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

const CLINICS = 16;
const KILLS = 3;
const locales: Locale[] = ['en', 'fr', 'ja', 'kk'];
const whole = { collection: 'clinics', documents: null, locales };

let test: TestPayload;
const ids: string[] = [];

beforeAll(async () => {
  test = await testPayload();
  for (let index = 0; index < CLINICS; index++) {
    const lines = Array.from(
      { length: 10 },
      (_, line) => `Клиника ${index}, строка ${line}: ${index * 100 + line} коек.`,
    );
    const { id } = await aClinic(test.payload, {
      name: `Клиника ${index}`,
      summary: lines.join('\n'),
    });
    ids.push(id);
  }
}, 120_000);
afterAll(() => test?.stop());

const entryOf = async (document: string | undefined, locale: Locale) => {
  const key = `clinics:${document}:${locale}`;
  const record = (await readRecords(test.payload, [key])).get(key);
  return record?.entries.find(({ path }) => path === 'summary');
};

it('drafting survives the death of its workers: all is drafted once, nobody’s text is touched', async () => {
  const [first, second] = ids;
  for (const [id, text] of [
    [first, 'Human'],
    [second, 'Approved'],
  ] as const) {
    const data = { summary: text } as never;
    await test.payload.update({ collection: 'clinics', id: id ?? '', locale: 'fr', data });
  }
  const key = { collection: 'clinics', document: second ?? '', locale: 'fr' as Locale };
  await approve(test.payload, key, { by: null, override: { reason: 'Only for this test.' } });
  const run = await killedRun({
    payload: test.payload,
    database: test.database,
    selection: whole,
    kills: KILLS,
    random: Math.random,
  });
  expect(run.status).toBe('done');
  expect(run.billed - run.expected).toBeLessThanOrEqual(run.kills * run.largestBatch);
  expect(run.billed).toBeGreaterThanOrEqual(run.expected);
  expect(await entriesByState(test.payload, 'clinics', locales)).toEqual({
    machine: CLINICS * 2 * locales.length - 2,
    inReview: 1,
    approved: 1,
  });
  expect(await entryOf(first, 'fr')).toMatchObject({ state: 'inReview', value: 'Human' });
  expect(await entryOf(second, 'fr')).toMatchObject({ state: 'approved', value: 'Approved' });
}, 600_000);
