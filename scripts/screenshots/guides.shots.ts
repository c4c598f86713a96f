import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { openForm, signIn } from '../../tests/support/admin.ts';
import { aClinic, demo, type Role } from '../../tests/support/demo.ts';

const folder = path.resolve('docs/guides/images');

type Language = 'ru' | 'en';
type Shot = { name: string; role: Role; open: (page: Page, words: Words) => Promise<void> };

/** What is written on what a picture opens. */
const words = {
  ru: {
    loading: 'Загрузка...',
    schedule: 'Запланировать…',
    translate: /^Перевести…/,
    french: 'французский',
    keys: /^Клавиши/,
  },
  en: {
    loading: 'Loading...',
    schedule: 'Schedule…',
    translate: /^Translate…/,
    french: 'French',
    keys: /^Keys/,
  },
} as const;
type Words = (typeof words)[Language];

const clinics = 'collections/clinics';
let sample: string;
/** A clinic whose name has a number, made when it is needed. */
let small: string | undefined;

const shots: Shot[] = [
  { name: 'translator-start', role: 'translator', open: (page) => goTo(page, '') },
  {
    name: 'queue',
    role: 'translator',
    open: (page) => goTo(page, 'workbench?task=all&locales=ar&collection=offers'),
  },
  { name: 'texts', role: 'reviewer', open: (page) => openTexts(page, sample) },
  { name: 'finding', role: 'translator', open: writeWrongNumber },
  {
    name: 'keys',
    role: 'reviewer',
    open: async (page, { keys }) => {
      await openTexts(page, sample);
      await page.getByRole('button', { name: keys }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'notifications', role: 'translator', open: beMentioned },
  { name: 'account', role: 'translator', open: chooseMails },
  { name: 'editor-start', role: 'editor', open: (page) => goTo(page, '') },
  { name: 'list', role: 'editor', open: (page) => goTo(page, clinics) },
  { name: 'form', role: 'editor', open: (page) => openForm(page, `clinics/${sample}`) },
  {
    name: 'schedule',
    role: 'editor',
    open: async (page, { schedule }) => {
      await openForm(page, `clinics/${sample}`);
      await page.getByRole('button', { name: schedule }).click();
      await page.locator('#schedule-when').fill('2035-12-20');
      await page.locator('#schedule-when-time').fill('1530');
    },
  },
  {
    name: 'drafting',
    role: 'editor',
    open: async (page, { translate, french }) => {
      await openForm(page, `clinics/${sample}`);
      await page.getByRole('button', { name: translate }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByRole('checkbox', { name: french }).check();
      await expect(drawer.getByRole('row').filter({ hasText: french })).toBeVisible();
    },
  },
  {
    name: 'languages',
    role: 'editor',
    open: (page) => goTo(page, `${clinics}/${sample}/translations`),
  },
];

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  await signIn(page, 'editor');
  const found = await page.request.get(
    `${demo.cms}/api/clinics?where[slug][equals]=sample-heart&depth=0`,
    { headers: { Origin: demo.cms } },
  );
  sample = (await found.json()).docs[0].id;
  await page.close();
});

for (const language of ['ru', 'en'] as const) {
  test.describe(language, () => {
    test.use({ locale: language === 'ru' ? 'ru-RU' : 'en-GB' });
    for (const { name, role, open } of shots) {
      test(name, async ({ page }) => {
        await signIn(page, role, language);
        await open(page, words[language]);
        await expect(page.locator('.shimmer-effect')).toHaveCount(0);
        await expect(page.getByText(words[language].loading)).toHaveCount(0);
        // The server leaves the moments to the browser, which writes them when the page has come to life.
        await expect(page.locator('time:empty')).toHaveCount(0);
        const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
        const file = path.join(folder, `${name}.${language}.webp`);
        await sharp(picture).webp({ quality: 82, effort: 6 }).toFile(file);
      });
    }
  });
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(`${demo.cms}/admin/${address}`);
  await page.waitForLoadState('networkidle');
}

async function openTexts(page: Page, clinic: string): Promise<void> {
  await goTo(page, `workbench/clinics/${clinic}/ar`);
  await expect(page.locator('[data-path="name"]')).toBeVisible();
}

/** An Arabic name with another number than its source has. */
async function writeWrongNumber(page: Page): Promise<void> {
  small ??= (await aClinic('Клиника на 20 коек')).id;
  await openTexts(page, small);
  await page.locator('[data-path="name"] [role="textbox"][contenteditable]').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('عيادة 25 سريرًا');
  await expect(page.locator('[data-path="name"]')).toContainText('25');
  await expect(page.locator('.desk__save')).not.toContainText('…');
}

/** The choices of one's own account about notifications. */
async function chooseMails(page: Page): Promise<void> {
  await goTo(page, 'account');
  await page.locator('#field-notify').evaluate((field) => field.scrollIntoView());
}

/** A colleague asks something, in a comment to a text. */
async function beMentioned(page: Page): Promise<void> {
  const me = await page.request.get(`${demo.cms}/api/users/me`, { headers: { Origin: demo.cms } });
  const { user } = (await me.json()) as { user: { id: string } };
  await signIn(page, 'reviewer');
  const answer = await page.request.post(`${demo.cms}/api/translations/comment`, {
    data: {
      collection: 'clinics',
      document: sample,
      locale: 'ar',
      path: 'name',
      text: 'Так называет себя сама больница?',
      mentions: [user.id],
    },
    headers: { Origin: demo.cms },
  });
  expect(answer.ok()).toBe(true);
  await signIn(page, 'translator');
  await goTo(page, 'inbox');
}
