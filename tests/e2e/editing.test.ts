import { expect, test } from '@playwright/test';
import { openForm, signIn } from '../support/admin.ts';
import { aClinic, askFeed } from '../support/demo.ts';

test('an editor publishes a change, and the feed shows it', async ({ page }) => {
  await signIn(page, 'editor');
  const { id, slug } = await aClinic('Клиника до правки');
  await openForm(page, `clinics/${id}`);
  const name = page.getByLabel('Название', { exact: false }).first();
  await expect(name).toHaveValue('Клиника до правки');
  await name.fill('Клиника после правки');
  await page.getByLabel('Коек').fill('41');
  await page.getByRole('button', { name: 'Опубликовать', exact: true }).click();
  await expect(page.locator('.status__value')).toHaveText('Опубликовано');
  await expect
    .poll(() => askFeed(`{ clinic(slug: "${slug}", locale: "ru") { name beds } }`))
    .toEqual({ clinic: { name: 'Клиника после правки', beds: 41 } });
});

test('what is missing is said in Russian, by the field’s name', async ({ page }) => {
  await signIn(page, 'editor');
  await openForm(page, 'clinics/create');
  await page.getByRole('button', { name: 'Опубликовать', exact: true }).click();
  const toast = page.locator('[data-sonner-toast]').filter({ hasText: 'Исправьте поля' });
  for (const field of ['Название', 'Тип', 'Стадия', 'Страна', 'Источники']) {
    await expect(toast).toContainText(field);
  }
  const name = page.locator('.field-type.error').filter({ has: page.locator('#field-name') });
  await expect(name.last().getByText('Заполните это поле')).toBeVisible();
});
