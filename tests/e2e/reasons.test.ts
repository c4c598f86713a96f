import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { limits } from '../../media/limits.ts';
import { openForm, signIn } from '../support/admin.ts';

/** What has failed within the page; empty at a test's end. */
const failures: string[] = [];
test.beforeEach(({ page }) => {
  failures.length = 0;
  page.on('pageerror', ({ message }) => failures.push(message));
});
test.afterEach(() => expect(failures).toEqual([]));

/** The gallery's upload of several files, with these chosen. */
async function chooseFiles(page: Page, files: Chosen[]) {
  await page.locator('#field-gallery').getByRole('button', { name: 'Создать' }).click();
  await page.locator('.dropzone input[type="file"]').last().setInputFiles(files);
  return page.getByRole('dialog').last();
}
type Chosen = { name: string; mimeType: string; buffer: Buffer };

const mimeType = 'image/jpeg';
const aRectangle = () =>
  sharp({ create: { width: 64, height: 40, channels: 3, background: '#0b7a75' } })
    .jpeg()
    .toBuffer();

const publish = { name: 'Опубликовать', exact: true } as const;

test('a refused publish marks its fields and tabs, also when an older answer comes after it', async ({
  page,
}) => {
  await signIn(page, 'editor');
  await openForm(page, 'clinics/create');
  // The question about what was typed is answered only after the publish has been refused.
  let refused = () => {};
  const isRefused = new Promise<void>((resolve) => {
    refused = resolve;
  });
  let answered = 0;
  await page.route('**/admin/**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await isRefused;
    await route.continue();
    answered += 1;
  });
  const asked = page.waitForRequest((request) => request.method() === 'POST');
  await page.locator('#field-name').fill('Клиника без остального');
  await asked;
  const answer = page.waitForResponse(
    (response) => response.url().includes('/admin/') && response.request().method() === 'POST',
  );
  await page.getByRole('button', publish).click();
  const lines = page.locator('[data-sonner-toast] li');
  await expect(lines.filter({ hasText: 'Источники' })).toBeVisible();
  refused();
  await answer;
  expect(answered).toBeGreaterThan(0);

  await expect(page.locator('#field-kind')).toHaveClass(/error/);
  // Its number is Payload's, which counts a group beside its fields once the server has looked at the form.
  await expect(page.getByRole('button', { name: 'Достоверность' })).toHaveClass(/--has-error/);

  await lines.filter({ hasText: 'Источники' }).click();
  await expect(page.locator('#field-provenance__sources')).toHaveClass(/error/);
  await expect(page.locator('#field-provenance__sources input').first()).toBeFocused();
  const reason = page.locator('#field-provenance__sources .field-error');
  await expect(reason).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(reason).toBeVisible();
});

test('a picture that cannot be taken is refused before it is sent, and one that is not sent is kept', async ({
  page,
}) => {
  await signIn(page, 'editor');
  await openForm(page, 'clinics/create');
  const gallery = page.locator('#field-gallery');
  await expect(gallery.getByText('до 20 МБ')).toBeVisible();
  const drawer = await chooseFiles(page, [
    { name: 'photo.heic', mimeType: 'image/heic', buffer: Buffer.alloc(100) },
    { name: 'large.jpg', mimeType, buffer: Buffer.alloc(limits.bytes + 1) },
    { name: 'small.jpg', mimeType, buffer: await aRectangle() },
  ]);
  const toasts = page.locator('[data-sonner-toast]');
  await expect(toasts).toContainText('photo.heic: Формат HEIC не принимается');
  await expect(toasts).toContainText('large.jpg: Файл весит 20.1 МБ, предел — 20 МБ');

  await page.route('**/api/media?**', (route) => route.abort());
  await drawer.locator('#field-alt').fill('Прямоугольник');
  await drawer.locator('#field-rights').fill('CC0');
  await drawer.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(toasts.filter({ hasText: 'сервер не ответил' })).toBeVisible();
  await expect(toasts.filter({ hasText: 'Successfully' })).toHaveCount(0);
  await expect(drawer.locator('#field-alt')).toHaveValue('Прямоугольник');
});

test('of several pictures one that the server refuses says so at its file, and keeps what was written beside it', async ({
  page,
}) => {
  await signIn(page, 'editor');
  await openForm(page, 'clinics/create');
  const drawer = await chooseFiles(page, [
    { name: 'disguise.jpg', mimeType, buffer: Buffer.from('a text, whatever the name says') },
    { name: 'small.jpg', mimeType, buffer: await aRectangle() },
  ]);
  for (const [file, alt] of [
    ['small.jpg', 'Прямоугольник'],
    ['disguise.jpg', 'Переодетый текст'],
  ] as const) {
    await drawer.locator('.file-selections__fileRow').filter({ hasText: file }).click();
    await expect(drawer.locator('.file-field__filename')).toHaveValue(file);
    await drawer.locator('#field-alt').fill(alt);
    await drawer.locator('#field-rights').fill('CC0');
  }
  await drawer.getByRole('button', { name: 'Сохранить', exact: true }).click();
  const rows = drawer.locator('.file-selections__fileRowContainer');
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveClass(/--error/);
  await expect(rows).toContainText('disguise.jpg');
  await expect(drawer.getByText('не изображение')).toBeVisible();
  await expect(drawer.locator('#field-alt')).toHaveValue('Переодетый текст');
});
