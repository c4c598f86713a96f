import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../collections/access/roles.ts';
import { root } from '../../../scripts/system/run.ts';
import { aClinic, aSource } from '../../support/builders.ts';
import { answerOf } from '../../support/cms-client.ts';
import { CMS_START_MS, type CmsServer, startCms } from '../../support/cms-server.ts';
import { eventually } from '../../support/eventually.ts';
import type { RestAnswer } from '../../support/rest-api.ts';
import { anAnimation, aPhoto } from '../../unit/media/images.ts';

let cms: CmsServer;
let clinic: string;
let source: string;
let site: string;

beforeAll(async () => {
  cms = await startCms();
  clinic = (await aClinic(cms.payload, { slug: 'taken' })).id;
  source = await aSource(cms.payload);
  const made = await cms.payload.create({
    collection: 'sites',
    data: {
      name: 'Портал',
      kind: 'partner',
      locales: ['ru'],
      defaultLocale: 'ru',
      active: true,
    } as never,
    draft: true,
  });
  site = String(made.id);
}, CMS_START_MS);
afterAll(() => cms?.stop());

type Send = (by: (role?: Role) => ReturnType<CmsServer['as']>) => Promise<RestAnswer>;
type Case = {
  name: string;
  send: Send;
  status: number;
  code: string;
  field?: string;
  /** Of the message, or of the field's. */
  ru: RegExp;
  en: RegExp;
};

const described = { alt: 'Прямоугольник', rights: 'CC0' };
const upload =
  (name: string, bytes: () => Buffer | Promise<Buffer>): Send =>
  async (by) => {
    const file = new File([new Uint8Array(await bytes())], name);
    return by('editor').upload('POST', '/media?locale=ru', { file, data: described });
  };
const cut = async () => {
  const whole = await aPhoto();
  return whole.subarray(0, whole.length >> 1);
};

const file = { status: 400, code: 'BAD_INPUT', field: 'file' };

const cases: Case[] = [
  {
    name: 'a rule of a field',
    send: (by) => by('editor').rest('PATCH', `/clinics/${clinic}?locale=ru`, { beds: -4 }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'beds',
    ru: /0/,
    en: /0/,
  },
  {
    name: 'what is missing for a publish',
    send: (by) =>
      by('editor').rest('POST', '/clinics?locale=ru', { sourceLocale: 'ru', _status: 'published' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'lifecycle',
    ru: /Заполните это поле/,
    en: /required|Fill in/,
  },
  {
    name: 'a slug that is taken',
    send: (by) =>
      by('editor').rest('POST', '/clinics?locale=ru&draft=true', {
        ...{ name: 'Другая', sourceLocale: 'ru', slug: 'taken' },
      }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'slug',
    ru: /Адрес «taken» занят/,
    en: /The slug “taken” belongs/,
  },
  {
    name: 'an empty slug',
    send: (by) => by('editor').rest('PATCH', `/clinics/${clinic}?locale=ru`, { slug: '—' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'slug',
    ru: /латинские буквы/,
    en: /Latin letters/,
  },
  {
    name: 'another source language',
    send: (by) =>
      by('editor').rest('PATCH', `/clinics/${clinic}?locale=ru`, { sourceLocale: 'en' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'sourceLocale',
    ru: /Язык оригинала нельзя изменить/,
    en: /source language cannot be changed/,
  },
  {
    name: 'an identifier that is given twice',
    send: (by) =>
      by('editor').rest('PATCH', `/clinics/${clinic}?locale=ru`, {
        externalIds: [
          { system: 'other', value: '7' },
          { system: 'other', value: '7' },
        ],
      }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'externalIds.1.value',
    // By the labels of the form, as in refusals of Payload's own.
    ru: /Внешние идентификаторы 2 > Значение\n.*указан дважды/,
    en: /External identifiers 2 > Value\n.*is given twice/,
  },
  {
    name: 'a locale that there is not',
    send: (by) => by('editor').rest('GET', '/clinics?locale=xx'),
    status: 400,
    code: 'BAD_INPUT',
    ru: /Языка «xx» здесь нет/,
    en: /no locale “xx”/,
  },
  {
    name: 'a write in all locales',
    send: (by) => by('editor').rest('PATCH', `/clinics/${clinic}?locale=all`, { beds: 2 }),
    status: 400,
    code: 'BAD_INPUT',
    ru: /по одному языку/,
    en: /one locale at a time/,
  },
  {
    name: 'a publish of one locale',
    send: (by) =>
      by('editor').rest('PATCH', `/clinics/${clinic}?locale=ar&publishSpecificLocale=ar`, {}),
    status: 400,
    code: 'BAD_INPUT',
    ru: /публикуется целиком/,
    en: /published whole/,
  },
  {
    name: 'a document made in another language than its own',
    send: (by) =>
      by('editor').rest('POST', '/clinics?locale=en&draft=true', {
        ...{ name: 'Clinic', sourceLocale: 'ru' },
      }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'sourceLocale',
    ru: /на его исходном языке/,
    en: /in its source language/,
  },
  {
    name: 'a publish in another language',
    send: (by) =>
      by('editor').rest('PATCH', `/clinics/${clinic}?locale=en`, { beds: 9, _status: 'published' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'beds',
    ru: /переключите форму на исходный язык/,
    en: /Switch the form to the source language/,
  },
  {
    name: 'a weak password',
    send: (by) =>
      by('admin').rest('POST', '/users', {
        ...{ email: 'new@example.org', name: 'Новый', roles: ['editor'], password: 'short' },
      }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'password',
    ru: /не короче/,
    en: /characters or more/,
  },
  {
    name: 'the last administrator’s role',
    send: (by) => by('admin').rest('PATCH', `/users/${cms.people.admin.id}`, { roles: ['editor'] }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'roles',
    ru: /хотя бы один администратор/,
    en: /one administrator must remain/,
  },
  {
    name: 'the last administrator’s deletion',
    send: (by) => by('admin').rest('DELETE', `/users/${cms.people.admin.id}`),
    status: 400,
    code: 'BAD_INPUT',
    ru: /хотя бы один администратор/,
    en: /one administrator must remain/,
  },
  {
    name: 'a translator who deletes',
    send: (by) => by('translator').rest('DELETE', `/clinics/${clinic}`),
    status: 403,
    code: 'FORBIDDEN',
    ru: /нет права/,
    en: /not allowed/,
  },
  {
    name: 'a translator who restores a version',
    send: async (by) => {
      const { body } = await by('editor').rest('GET', `/clinics/versions?limit=1&depth=0`);
      return by('translator').rest('POST', `/clinics/versions/${body.docs[0].id}`);
    },
    status: 403,
    code: 'FORBIDDEN',
    ru: /нет права/,
    en: /not allowed/,
  },
  {
    name: 'a document that there is not',
    send: (by) => by('editor').rest('GET', '/clinics/nope'),
    status: 404,
    code: 'NOT_FOUND',
    ru: /Не найдено/,
    en: /not found/i,
  },
  {
    name: 'a wrong password',
    send: (by) =>
      by().rest('POST', '/users/login', { email: 'nobody@example.org', password: 'not this one' }),
    status: 401,
    code: 'UNAUTHENTICATED',
    ru: /Неверная почта или пароль/,
    en: /incorrect/,
  },
  {
    name: 'a key without a label',
    send: (by) => by('admin').rest('POST', `/sites/${site}/keys`, { label: ' ' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'label',
    ru: /Назовите ключ/,
    en: /Send a label/,
  },
  {
    name: 'a key’s expiry that is no date',
    send: (by) =>
      by('admin').rest('POST', `/sites/${site}/keys`, { label: 'x', expiresAt: 'soon' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'expiresAt',
    ru: /дата ISO 8601/,
    en: /date, ISO 8601/,
  },
  {
    name: 'a key made by an editor',
    send: (by) => by('editor').rest('POST', `/sites/${site}/keys`, { label: 'x' }),
    status: 403,
    code: 'FORBIDDEN',
    ru: /нет права/,
    en: /not allowed/,
  },
  {
    name: 'trusted documents without a key',
    send: (by) => by().rest('POST', '/sites/trusted-documents', {}),
    status: 401,
    code: 'UNAUTHENTICATED',
    ru: /Пришлите ключ сайта/,
    en: /Send the site’s key/,
  },
  {
    name: 'a review by nobody',
    send: (by) => by().rest('POST', '/translations/approve', {}),
    status: 401,
    code: 'UNAUTHENTICATED',
    ru: /[а-я]/,
    en: /[a-z]/,
  },
  {
    name: 'a review of no document',
    send: (by) => by('reviewer').rest('POST', '/translations/approve', { collection: 'clinics' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'document',
    ru: /Укажите id документа/,
    en: /Give the id of a document/,
  },
  {
    ...{ name: 'a HEIC picture', ...file },
    send: upload('photo.heic', () =>
      Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]),
    ),
    ru: /HEI[CF] не принимается/i,
    en: /HEI[CF] is not accepted/i,
  },
  {
    ...{ name: 'a GIF', ...file },
    send: upload('photo.gif', () =>
      sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
        .gif()
        .toBuffer(),
    ),
    ru: /GIF не принимается/,
    en: /GIF is not accepted/,
  },
  {
    ...{ name: 'an animation', ...file },
    send: upload('photo.webp', () => anAnimation('webp')),
    ru: /Анимация не принимается/,
    en: /Animations are not accepted/,
  },
  {
    ...{ name: 'a picture that is cut off', ...file },
    send: upload('photo.jpg', cut),
    ru: /повреждено или загружено не целиком/,
    en: /damaged or incomplete/,
  },
  {
    ...{ name: 'a picture under another name', ...file },
    send: upload('photo.png', () => aPhoto()),
    ru: /переименуйте файл/,
    en: /rename the file/,
  },
  {
    ...{ name: 'a file that is no picture', ...file },
    send: upload('photo.jpg', () => Buffer.from('a text')),
    ru: /не изображение/,
    en: /not an image/,
  },
  {
    ...{ name: 'an empty file', ...file },
    send: upload('photo.jpg', () => Buffer.alloc(0)),
    ru: /[Фф]айл/,
    en: /file/i,
  },
  {
    ...{ name: 'a file of 21 MB', ...file },
    send: upload('photo.jpg', async () =>
      Buffer.concat([await aPhoto(), Buffer.alloc(21 * 1024 * 1024)]),
    ),
    ru: /предел — 20 МБ/,
    en: /the limit is 20 MB/,
  },
  {
    ...{ name: 'a media document without a file', ...file },
    send: (by) => by('editor').rest('POST', '/media?locale=ru', described),
    ru: /Файл не выбран/,
    en: /There is no file/,
  },
];

/** Each error in both languages, in the form that every error has. */
async function expectWords({ send, status, code, field, ru, en }: Case): Promise<void> {
  for (const [language, words] of [['ru', ru] as const, ['en', en] as const]) {
    const answer = await send((role) => cms.as(role, language));
    const [error] = answer.body.errors;
    const told = [error.message, ...(error.data?.errors ?? []).map((each: Told) => each.message)];
    expect({ status: answer.status, code: error.code, field: error.field }).toEqual({
      ...{ status, code, field },
    });
    expect(told.join('\n')).toMatch(words);
  }
}
type Told = { message: string };

describe('an error of ours', () => {
  it.each(cases)('has its words, its field and its status: $name', expectWords);
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

/** One error of each class that a bundle could copy. */
const canonical = new Set([
  ...['a slug that is taken', 'a write in all locales', 'a translator who deletes'],
  ...['a document that there is not', 'a file that is no picture', 'a review of no document'],
]);

describe('the first request of a process', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['the sign-in page', () => cms.as().request('/admin/login')],
    ['a page of the admin', () => cms.as('editor').request('/admin/collections/clinics')],
    ['REST', () => cms.as('editor').rest('GET', '/clinics?limit=1')],
    ['GraphQL', () => cms.as('editor').graphql('{ Clinics(limit: 1) { totalDocs } }')],
    ['a picture for the public', () => cms.as().request('/media/none-0123456789abcdef.jpg')],
    ['a server function', callServerFunction],
  ])('does not decide what errors say: %s', async (_first, ask) => {
    await cms.restart();
    await ask();
    for (const each of cases.filter(({ name }) => canonical.has(name))) await expectWords(each);
  });
});

/** Calls an action of the admin, as its pages do. */
async function callServerFunction(): Promise<void> {
  const manifest = await readFile(path.join(root, '.next/server/server-reference-manifest.json'));
  const actions: Record<string, { filename: string }> = JSON.parse(String(manifest)).node;
  const ours = Object.entries(actions).find(([, { filename }]) => filename.startsWith('src/app/'));
  const answer = await cms.as('editor').request('/admin', {
    method: 'POST',
    headers: { 'next-action': ours?.[0] ?? '', 'content-type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify([{ name: 'schedule-publish', args: {} }]),
  });
  expect(answer.headers.get('content-type')).toContain('text/x-component');
}

describe('the log', () => {
  it('has one line without a stack for what a client did wrong, under the error’s real name', async () => {
    await cms.restart();
    await cms.as('editor').rest('PATCH', `/clinics/${clinic}?locale=all`, { beds: 2 });
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
    const answer = await upload('photo.jpg', () => aPhoto())((role) => cms.as(role));
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
