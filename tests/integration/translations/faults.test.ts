import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deeplEngine } from '../../../translations/engines/deepl/engine.ts';
import type { Locale } from '../../../translations/locales.ts';
import { readRecords } from '../../../translations/records/change-record.ts';
import { aClinic } from '../../support/builders.ts';
import {
  type DeeplStub,
  type Fault,
  startDeeplServer,
  stubKey,
} from '../../support/deepl-server.ts';
import { always, drafter } from '../../support/drafting.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let stub: DeeplStub;

beforeAll(async () => {
  test = await testPayload();
  stub = await startDeeplServer();
});
afterEach(() => stub.setFault(null));
afterAll(async () => {
  await test?.stop();
  await stub?.stop();
});

/** An engine that has never failed yet, waits for nothing and gives up after two attempts. */
async function freshDrafter() {
  const timing = { attempts: 2, timeoutMs: 2_000, sleep: async () => undefined };
  const engine = deeplEngine({ authKey: stubKey, serverUrl: stub.url, timing });
  return drafter(test, always(engine));
}

const text = (value: string, format = 0) => ({
  type: 'text',
  text: value,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
});

const tree = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [
          text('Не более '),
          text('5 мг', 1),
          text(' в сутки, не во время беременности, курс 14 дней.'),
        ],
      },
    ],
  },
};

async function draft(locale: Locale, data: object = { description: tree }) {
  const { id } = await aClinic(test.payload, data as never);
  const drafting = await freshDrafter();
  const run = await drafting.run({ collection: 'clinics', documents: [id], locales: [locale] });
  const key = `clinics:${id}:${locale}`;
  const record = async () => (await readRecords(test.payload, [key])).get(key);
  return { id, run, record, again: () => drafting.finish(run.id), step: drafting.step };
}

describe('a spoilt text', () => {
  const spoilt: [Fault, string][] = [
    ['dropTag', 'tags'],
    ['emptyTag', 'tags'],
    ['dropDigit', 'numbers'],
    ['alterDigit', 'numbers'],
    ['truncate', 'numbers'],
  ];
  it.each(spoilt)(
    '%s is drafted with an error that keeps it from approval: %s',
    async (fault, check) => {
      stub.setFault(fault);
      const { run, record } = await draft('fr');
      expect(run.status).toBe('done');
      const entry = (await record())?.entries.find(({ path }) => path === 'description');
      expect(entry?.state).toBe('machine');
      expect(entry?.checks).toContainEqual(
        expect.objectContaining({
          check,
          severity: 'error',
          message: { ru: expect.any(String), en: expect.any(String) },
        }),
      );
    },
  );
});

describe('an engine in trouble', () => {
  const pausing: [Fault, RegExp][] = [
    ['429', /does not answer/],
    ['5xx', /does not answer/],
    ['hang', /does not answer/],
    ['456', /no characters left/],
    ['403', /key/],
  ];
  it.each(pausing)('%s pauses the run with a notice; nothing is lost', async (fault, notice) => {
    stub.setFault(fault);
    const { run, record } = await draft('de', { summary: `Беда ${fault}.` });
    expect(run).toMatchObject({
      status: 'paused',
      notice: { en: expect.stringMatching(notice), ru: expect.stringMatching(/[а-я]/) },
    });
    expect(await record()).toMatchObject({ queuedRun: run.id });
    stub.setFault(null);
    // A new worker, whose engine has not failed yet, goes on with it.
    const drafting = await freshDrafter();
    while ((await drafting.finish(run.id)).status === 'paused') await drafting.step();
    expect((await record())?.entries.map(({ state }) => state)).toEqual(['machine', 'machine']);
  });

  it('a passing 429 is waited out', async () => {
    stub.setFault('429', { times: 1, retryAfter: 1 });
    expect((await draft('de', { summary: 'Подождите.' })).run.status).toBe('done');
  });

  it.each(['halfAnswer', 'wrongCount'] as const)(
    '%s leaves the texts to people, saying so',
    async (fault) => {
      stub.setFault(fault);
      const { run, record } = await draft('ja', { summary: `Половина ${fault}.` });
      expect(run.status).toBe('done');
      expect(await record()).toMatchObject({
        queuedRun: null,
        problem: { en: expect.stringContaining('summary'), ru: expect.stringContaining('summary') },
      });
    },
  );

  it('a poisoned text is isolated: the others are translated', async () => {
    stub.setFault('poison', { when: (each) => each.includes('яд') });
    const { record } = await draft('ko', { name: 'Чистое имя', summary: 'Строка\nЗдесь яд' });
    const entries = new Map((await record())?.entries.map((entry) => [entry.path, entry]));
    expect(entries.get('name')?.state).toBe('machine');
    expect(entries.get('summary')).toMatchObject({ state: 'machine' });
    expect(entries.get('summary')?.checks).toContainEqual(
      expect.objectContaining({ severity: 'error', check: 'untranslated' }),
    );
  });
});
