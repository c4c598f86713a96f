import sharp from 'sharp';
import { expect } from 'vitest';
import type { Role } from '../../../collections/access/roles.ts';
import { aClinic } from '../../support/builders.ts';
import type { CmsServer } from '../../support/cms-server.ts';
import type { RestAnswer } from '../../support/rest-api.ts';
import { anAnimation, aPhoto } from '../../unit/media/images.ts';

type By = (role?: Role) => ReturnType<CmsServer['as']>;
type Send = (by: By, there: There) => Promise<RestAnswer>;
/** What the requests are about. */
type There = { clinic: string; site: string; admin: string };
export type Case = {
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
export const upload =
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

/** Errors that a client meets, one of each kind. */
export const errorCases: Case[] = [
  {
    name: 'a rule of a field',
    send: (by, { clinic }) =>
      by('editor').rest('PATCH', `/clinics/${clinic}?locale=ru`, { beds: -4 }),
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
    send: (by, { clinic }) =>
      by('editor').rest('PATCH', `/clinics/${clinic}?locale=ru`, { slug: '—' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'slug',
    ru: /латинские буквы/,
    en: /Latin letters/,
  },
  {
    name: 'another source language',
    send: (by, { clinic }) =>
      by('editor').rest('PATCH', `/clinics/${clinic}?locale=ru`, { sourceLocale: 'en' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'sourceLocale',
    ru: /Язык оригинала нельзя изменить/,
    en: /source language cannot be changed/,
  },
  {
    name: 'an identifier that is given twice',
    send: (by, { clinic }) =>
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
    send: (by, { clinic }) =>
      by('editor').rest('PATCH', `/clinics/${clinic}?locale=all`, { beds: 2 }),
    status: 400,
    code: 'BAD_INPUT',
    ru: /по одному языку/,
    en: /one locale at a time/,
  },
  {
    name: 'a publish of one locale',
    send: (by, { clinic }) =>
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
    send: (by, { clinic }) =>
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
    send: (by, { admin }) => by('admin').rest('PATCH', `/users/${admin}`, { roles: ['editor'] }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'roles',
    ru: /хотя бы один администратор/,
    en: /one administrator must remain/,
  },
  {
    name: 'the last administrator’s deletion',
    send: (by, { admin }) => by('admin').rest('DELETE', `/users/${admin}`),
    status: 400,
    code: 'BAD_INPUT',
    ru: /хотя бы один администратор/,
    en: /one administrator must remain/,
  },
  {
    name: 'a translator who deletes',
    send: (by, { clinic }) => by('translator').rest('DELETE', `/clinics/${clinic}`),
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
    send: (by, { site }) => by('admin').rest('POST', `/sites/${site}/keys`, { label: ' ' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'label',
    ru: /Назовите ключ/,
    en: /Send a label/,
  },
  {
    name: 'a key’s expiry that is no date',
    send: (by, { site }) =>
      by('admin').rest('POST', `/sites/${site}/keys`, { label: 'x', expiresAt: 'soon' }),
    status: 400,
    code: 'BAD_INPUT',
    field: 'expiresAt',
    ru: /дата ISO 8601/,
    en: /date, ISO 8601/,
  },
  {
    name: 'a key made by an editor',
    send: (by, { site }) => by('editor').rest('POST', `/sites/${site}/keys`, { label: 'x' }),
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

/** Makes what the requests of the cases are about. */
export async function whatErrorsNeed({ payload, people }: CmsServer): Promise<There> {
  const { id } = await aClinic(payload, { slug: 'taken' });
  const site = {
    ...{ name: 'Портал', kind: 'partner', active: true },
    ...{ locales: ['ru'], defaultLocale: 'ru' },
  };
  const made = await payload.create({ collection: 'sites', data: site as never, draft: true });
  return { clinic: id, site: String(made.id), admin: people.admin.id };
}

/** Each error in both languages, in the form that every error has. */
export async function expectWords(
  { send, status, code, field, ru, en }: Case,
  { cms, there }: { cms: CmsServer; there: There },
): Promise<void> {
  for (const [language, words] of [['ru', ru] as const, ['en', en] as const]) {
    const answer = await send((role) => cms.as(role, language), there);
    const [error] = answer.body.errors;
    const told = [error.message, ...(error.data?.errors ?? []).map((each: Told) => each.message)];
    expect({ status: answer.status, code: error.code, field: error.field }).toEqual({
      ...{ status, code, field },
    });
    expect(told.join('\n')).toMatch(words);
  }
}
type Told = { message: string };
