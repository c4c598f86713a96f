import { expect, type Locator, type Page, test } from '@playwright/test';
import { openForm, signIn } from '../support/admin.ts';
import { aClinic, demo } from '../support/demo.ts';

const arabicName = 'عيادة الآلة';

/** A word of this run's own, since a demo may keep those of earlier ones; a digit would be checked. */
const aWord = () =>
  `Машинная${String(Date.now()).replace(/\d/g, (digit) => 'абвгдежзик'[+digit] ?? '')}`;

const drawerOf = (page: Page) => page.getByRole('dialog');

/** Opens the list of clinics; what is ticked before React has taken over the page is lost. */
async function openList(page: Page, query = ''): Promise<void> {
  await page.goto(`${demo.cms}/admin/collections/clinics${query}`);
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  // Payload writes the times once React is there.
  await expect(page.getByRole('cell', { name: 'Загрузка...' })).toHaveCount(0);
}

async function openDrawer(page: Page, button: RegExp): Promise<Locator> {
  await page.getByRole('button', { name: button }).click();
  await expect(drawerOf(page)).toBeVisible();
  return drawerOf(page);
}

test('a machine drafts a selection, and people judge what it made', async ({ browser }) => {
  test.slow();
  const word = aWord();
  const clinics = [await aClinic(`${word} А`), await aClinic(`${word} Б`)];

  await test.step('an editor has two clinics drafted into two languages', async () => {
    const page = await browser.newPage();
    await signIn(page, 'editor');
    await openList(page, `?search=${word}`);
    for (const letter of ['А', 'Б']) {
      const row = page.getByRole('row').filter({ hasText: `${word} ${letter}` });
      await row.getByRole('checkbox').check();
    }
    const drawer = await openDrawer(page, /^Перевести выбранное \(2\)/);
    await drawer.getByRole('checkbox', { name: 'арабский' }).check();
    await drawer.getByRole('checkbox', { name: 'французский' }).check();

    const estimate = drawer.getByRole('row').filter({ hasText: 'арабский' });
    await expect(estimate).toContainText('Псевдоперевод');
    await expect(estimate.getByRole('cell').nth(1)).toHaveText('2');
    await drawer.getByRole('button', { name: 'Начать' }).click();

    await expect(drawer.getByRole('status')).toHaveText('Готово');
    await expect(drawer.getByText('4 из 4')).toBeVisible();
  });

  const page = await browser.newPage();
  await signIn(page, 'reviewer');
  const panel = page.getByRole('region', { name: 'Переводы' });
  const name = panel.getByRole('listitem').filter({ hasText: 'Название' }).first();

  await test.step('a reviewer sees drafts that are no translations, and why', async () => {
    await openForm(page, `clinics/${clinics[0]?.id}`, 'ar');
    await expect(page.locator('#field-name')).toHaveValue(/^⟦/);
    await expect(name).toContainText('машинный черновик');
    await expect(name).toContainText('Это псевдоперевод');
    await expect(name.getByRole('button', { name: /одобрить/i })).toHaveCount(0);
  });

  await test.step('the field of a text is one click away', async () => {
    await name.getByRole('button', { name: 'Название', exact: true }).click();
    await expect(page.locator('#field-name')).toBeFocused();
  });

  await test.step('the reviewer writes a translation, saves and approves it', async () => {
    await page.locator('#field-name').fill(arabicName);
    await page.getByRole('button', { name: 'Сохранить черновик' }).click();
    await expect(name).toContainText('на проверке');
    await name.getByRole('button', { name: 'Одобрить: Название' }).click();
    await expect(name).toContainText('одобрено');
  });

  await test.step('and says what is wrong with it after all', async () => {
    await name.getByRole('button', { name: 'Отклонить…: Название' }).click();
    await name.getByLabel('Что не так: это прочтёт автор').fill('Название пишется иначе');
    await name.getByRole('button', { name: 'Отклонить', exact: true }).click();
    await expect(name).toContainText('отклонено');
    await expect(name).toContainText('Название пишется иначе');
  });
});

test('a run is cancelled, and the list of runs says so', async ({ page }) => {
  await signIn(page, 'editor');
  await openList(page);
  const drawer = await openDrawer(page, /^Перевести весь раздел/);
  await drawer.getByRole('checkbox', { name: 'Все' }).check();
  await drawer.getByRole('button', { name: 'Начать' }).click();
  await drawer.getByRole('button', { name: 'Отменить перевод' }).click();
  await expect(drawer.getByRole('status')).toContainText('Отменено');

  await page.goto(`${demo.cms}/admin/collections/translationRuns`);
  const run = page.getByRole('row').nth(1);
  await expect(run).toContainText('Клиники → ');
  await expect(run).toContainText('Отменён');
  await run.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: /^Клиники → / })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('Отменено.')).toBeVisible();
});
