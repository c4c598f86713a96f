import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSource } from '../../support/builders.ts';
import { answerOf } from '../../support/cms-client.ts';
import { CMS_START_MS, type CmsServer, startCms } from '../../support/cms-server.ts';
import { eventually } from '../../support/eventually.ts';
import type { RestAnswer } from '../../support/rest-api.ts';
import { aPhoto } from '../../unit/media/images.ts';
import { errorCases, expectWords, upload, whatErrorsNeed } from './error-cases.ts';

let cms: CmsServer;
let there: Awaited<ReturnType<typeof whatErrorsNeed>>;
let source: string;

beforeAll(async () => {
  cms = await startCms();
  there = await whatErrorsNeed(cms);
  source = await aSource(cms.payload);
}, CMS_START_MS);
afterAll(() => cms?.stop());

describe('an error of ours', () => {
  it.each(errorCases)('has its words, its field and its status: $name', (each) =>
    expectWords(each, { cms, there }),
  );
});

const mutation = (data: string, locale = 'ru') =>
  `mutation { updateSource(id: "${source}", locale: ${locale}, data: { ${data} }) { id } }`;

describe('an error over GraphQL', () => {
  it.each([
    {
      name: 'of a field',
      query: () => mutation('slug: "—"'),
      extensions: { code: 'BAD_INPUT', field: 'slug', name: 'ValidationError', statusCode: 400 },
      ru: /Адрес/,
    },
    {
      name: 'of a right',
      query: () => `mutation { deleteSource(id: "${source}") { id } }`,
      extensions: { code: 'FORBIDDEN', name: 'Forbidden', statusCode: 403 },
      ru: /нет права/,
    },
    {
      name: 'of a document that there is not',
      query: () => '{ Clinic(id: "nope") { id } }',
      extensions: { code: 'NOT_FOUND', name: 'NotFound', statusCode: 404 },
      ru: /Не найдено/,
    },
  ])('carries its code, name and field: $name', async ({ query, extensions, ru }) => {
    const role = extensions.code === 'FORBIDDEN' ? 'translator' : 'editor';
    const { errors } = await cms.as(role).graphql(query());
    expect(errors?.[0]?.extensions).toMatchObject(extensions);
    expect(JSON.stringify(errors)).toMatch(ru);
  });
});

describe('Signing in', () => {
  it.each([
    { language: 'ru', invents: false, words: /Слишком много попыток/ },
    { language: 'ru', invents: true, words: /Слишком много попыток/ },
    { language: 'en', invents: false, words: /Too many attempts/ },
    { language: 'en', invents: true, words: /Too many attempts/ },
  ] as const)(
    'is refused after five wrong passwords for one address, also to a client that invents networks: $language, $invents',
    async ({ language, invents, words }) => {
      const email = `nobody-${language}-${invents}@example.org`;
      const answers: RestAnswer[] = [];
      for (let guess = 1; guess <= 6; guess += 1) {
        const answer = await cms.as(undefined, language).request('/api/users/login', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(invents && { 'x-forwarded-for': `203.0.113.${guess}` }),
          },
          body: JSON.stringify({ email, password: 'not this one' }),
        });
        answers.push(await answerOf(answer));
      }
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
      const last = answers.at(-1);
      expect(last?.body.errors[0]).toMatchObject({ code: 'RATE_LIMITED' });
      expect(last?.body.errors[0].message).toMatch(words);
      expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    },
  );
});

describe('the log', () => {
  it('has one line without a stack for what a client did wrong, under the error’s real name', async () => {
    await cms.restart();
    await cms.as('editor').rest('PATCH', `/clinics/${there.clinic}?locale=all`, { beds: 2 });
    await cms.as('editor').rest('GET', '/clinics?where[nope][equals]=1');
    await cms.as('editor').graphql('{ Clinic(id: "nope") { id } }');
    const levels = cms.lines().flatMap((line) => (typeof line === 'object' ? [line] : []));
    expect(levels.filter(({ level }) => Number(level) > 40)).toEqual([]);
    expect(levels).toContainEqual(
      expect.objectContaining({ level: 30, error: 'APIError', status: 400, code: 'BAD_INPUT' }),
    );
    expect(levels).toContainEqual(expect.objectContaining({ error: 'QueryError', status: 400 }));
    expect(JSON.stringify(levels)).not.toContain('    at ');
  });

  it('has the stack of a defect, of which the client learns nothing', async () => {
    // A folder of pictures that is a file: writing there fails.
    await rm(path.join(cms.database.folder, 'media'), { recursive: true, force: true });
    await writeFile(path.join(cms.database.folder, 'media'), '');
    const answer = await upload('photo.jpg', () => aPhoto())((role) => cms.as(role), there);
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({
      errors: [
        { code: 'INTERNAL', message: expect.stringContaining('На сервере произошла ошибка') },
      ],
    });
    await expect
      .poll(() => JSON.stringify(cms.lines().filter(isDefect)), eventually)
      .toMatch(/ENOTDIR.* {4}at /);
  });
});

const isDefect = (line: object | string) =>
  typeof line === 'object' && 'level' in line && Number(line.level) >= 50;
