import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { demo } from '../support/demo.ts';

/** The list of clinics shows these columns, and these values somewhere in them. */
async function shows(page: Page, { columns, values }: { columns: string[]; values: string[] }) {
  await page.goto(`${demo.cms}/admin/collections/clinics`);
  for (const name of columns) {
    await expect(page.getByRole('columnheader').filter({ hasText: name })).toBeVisible();
  }
  for (const value of values) {
    await expect(page.getByRole('cell', { name: value, exact: true }).first()).toBeVisible();
  }
}

test.describe('the list of clinics', () => {
  test('has useful columns in English', async ({ page }) => {
    await signIn(page, 'editor', 'en');
    await shows(page, {
      columns: ['Title', 'Kind', 'Country', 'Lifecycle', 'Status', 'Updated At'],
      values: ['Russia', 'Published'],
    });
  });

  test('has them in Russian, and finds Cyrillic names in any case', async ({ page }) => {
    await signIn(page, 'editor');
    await shows(page, {
      columns: ['Название', 'Тип', 'Страна', 'Стадия', 'Статус', 'Дата правки'],
      values: ['Россия', 'Опубликовано'],
    });
    const search = page.getByPlaceholder(/^Искать по/);
    // What is typed before React has taken over the page is lost.
    await expect(async () => {
      await search.fill('');
      await search.fill('ГЛАЗНАЯ КЛИНИКА');
      await expect(page).toHaveURL(/search=/, { timeout: 3_000 });
    }).toPass();
    await expect(page.getByRole('link', { name: 'Глазная клиника «Образец»' })).toBeVisible();
    await expect(page.getByRole('link', { name: /«Архив»/ })).toHaveCount(0);
  });
});
