import { expect, type Page, test } from '@playwright/test';
import { openForm, settled, signIn } from '../support/admin.ts';
import { aClinic, demo } from '../support/demo.ts';

/** The first document that a query finds, read as the page's reader. */
async function find(page: Page, query: string): Promise<{ id: string; name: string }> {
  const headers = { Origin: demo.cms };
  const answer = await page.request.get(`${demo.cms}/api/${query}&limit=1&depth=0`, { headers });
  return (await answer.json()).docs[0];
}

test('the form of a Korean document in Russian says in which language it is published, and has no button for it', async ({
  page,
}) => {
  await signIn(page, 'editor');
  const { id } = await find(page, 'clinics?where[sourceLocale][equals]=ko');
  await openForm(page, `clinics/${id}`);
  const published = page.locator('.published-in');
  await expect(published).toHaveText('Публикуется на языке оригинала: корейский');
  await expect(page.getByRole('button', { name: /^Опубликовать/ })).toHaveCount(0);
  await published.getByRole('link', { name: 'корейский' }).click();
  await expect(page).toHaveURL(/locale=ko/);
  await expect(page.getByRole('button', { name: /^Опубликовать/ }).first()).toBeVisible();
  await expect(published).toHaveCount(0);
});

test('a new key of a site is in view, and its making is taken for nobody else’s change', async ({
  page,
}) => {
  await signIn(page, 'admin');
  const { id, name } = await find(page, 'sites?where[active][equals]=true');
  await openForm(page, `sites/${id}`);
  const label = page.getByLabel('Метка нового ключа');
  const make = page.getByRole('button', { name: 'Создать ключ' });
  // What is typed before React has taken over the page is lost.
  await expect(async () => {
    await label.fill(`Ключ ${Date.now()}`);
    await expect(make).toBeEnabled({ timeout: 2_000 });
  }).toPass();
  await make.click();
  const made = page.locator('.create-key code');
  await expect(made).toBeInViewport();
  await expect(made).toHaveText(/^\S{20,}$/);
  // The form asks about somebody else's changes at its first edit.
  const nameField = page.locator('#field-name');
  await settled(page, () => nameField.fill(`${name} `));
  await expect(page.locator('.document-stale-data, #document-stale-data')).toHaveCount(0);
});

test('a text that was approved with its errors shows who did it and why', async ({ page }) => {
  const { id } = await aClinic('Больница на 20 коек с ошибками в переводе');
  const reason = 'Так решил министр, см. письмо';
  await signIn(page, 'reviewer');
  await openForm(page, `clinics/${id}`, 'ar');
  await settled(page, () => page.locator('#field-name').fill('عيادة 25 سريرًا'));
  await page.getByRole('button', { name: 'Сохранить черновик' }).click();
  const entry = page
    .getByRole('region', { name: 'Переводы' })
    .getByRole('listitem')
    .filter({ hasText: 'Название' })
    .first();
  await expect(entry).toContainText('на проверке');
  await entry.getByRole('button', { name: 'Всё равно одобрить…: Название' }).click();
  await entry.getByLabel(/^Почему это не ошибки/).fill(reason);
  await entry.getByRole('button', { name: 'Одобрить', exact: true }).click();
  await expect(entry).toContainText('одобрено');

  await page.reload();
  const { name } = await find(page, 'users?where[roles][equals]=reviewer');
  const note = entry.locator('.entry__override');
  await expect(note).toContainText(`Одобрено с этими ошибками: ${name}`);
  await expect(note).toContainText(reason);
});
