import { expect, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { demo } from '../support/demo.ts';

const columns = {
  ru: ['Название', 'Тип', 'Страна', 'Стадия', 'Статус', 'Дата правки'],
  en: ['Title', 'Kind', 'Country', 'Lifecycle', 'Status', 'Updated At'],
};

for (const language of ['ru', 'en'] as const) {
  test(`the list of clinics has useful columns (${language})`, async ({ page }) => {
    await signIn(page, 'editor', language);
    await page.goto(`${demo.cms}/admin/collections/clinics`);
    for (const name of columns[language]) {
      await expect(page.getByRole('columnheader').filter({ hasText: name })).toBeVisible();
    }
    const values = { ru: ['Россия', 'Опубликовано'], en: ['Russia', 'Published'] }[language];
    for (const value of values) {
      await expect(page.getByRole('cell', { name: value, exact: true }).first()).toBeVisible();
    }
  });
}

test('the list finds Cyrillic names in any case', async ({ page }) => {
  await signIn(page, 'editor');
  await page.goto(`${demo.cms}/admin/collections/clinics`);
  const found = page.getByRole('link', { name: 'Глазная клиника «Образец»' });
  const search = page.getByPlaceholder(/^Искать по/);
  // What is typed before React has taken over the page is lost.
  await expect(async () => {
    await search.fill('');
    await search.fill('ГЛАЗНАЯ КЛИНИКА');
    await expect(page).toHaveURL(/search=/, { timeout: 3_000 });
  }).toPass();
  await expect(found).toBeVisible();
  await expect(page.getByRole('link', { name: /«Архив»/ })).toHaveCount(0);
});
