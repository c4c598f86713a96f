import { type Browser, expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { scan } from '../support/axe.ts';
import { aClinic, demo, writeText } from '../support/demo.ts';

const arabic = 'مستشفى القلب';
let count = 0;
/** Two clinics that a filter finds by a word of their own, each with a text in Arabic that waits for review. */
async function twoClinics(): Promise<string> {
  count += 1;
  const word = `Очередная${'абвгд'[count]}${Date.now()
    .toString()
    .replace(/\d/g, (digit) => 'абвгдежзик'[+digit] ?? '')}`;
  for (const letter of ['А', 'Б']) {
    const { id } = await aClinic(`${word} ${letter}`);
    await writeText(id, { locale: 'ar', path: 'name', value: arabic }, 'translator');
  }
  return word;
}

async function openQueue(page: Page, filter: Record<string, string>): Promise<void> {
  await page.goto(`${demo.cms}/admin/workbench?${new URLSearchParams(filter)}`);
  await expect(page.locator('.queue__filters')).toBeVisible();
}
const choose = (page: Page, name: string, value: string) =>
  page.locator(`.queue__filters select[name="${name}"]`).selectOption(value);
const whom = (page: Page) => page.getByRole('combobox', { name: /^Кому/ });
const sum = (page: Page) => page.locator('.queue__sum');
const tab = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });

async function tickAll(page: Page): Promise<void> {
  // What is ticked before React has taken over the page is lost.
  await expect(async () => {
    await page.getByRole('checkbox', { name: 'Выбрать все на странице' }).check();
    await expect(page.getByRole('region', { name: 'Выбрано' })).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

async function translatorOf(browser: Browser): Promise<{ page: Page; name: string }> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'translator');
  const headers = { Origin: demo.cms };
  const answer = await page.request.get(`${demo.cms}/api/users/me`, { headers });
  return { page, name: (await answer.json()).user.name };
}

test('The queue keeps its filters in the address, counts what they let through under each tab, and keeps them under a name', async ({
  page,
}) => {
  const word = await twoClinics();
  await signIn(page, 'reviewer');
  await openQueue(page, {});

  await test.step('each filter goes into the address', async () => {
    await choose(page, 'locales', 'ar');
    await expect(page).toHaveURL(/locales=ar/);
    await choose(page, 'state', 'inReview');
    await expect(page).toHaveURL(/state=inReview/);
    await choose(page, 'assignee', 'none');
    await expect(page).toHaveURL(/assignee=none/);
    await page.getByLabel('Найти в документах').fill(word);
    await expect(page).toHaveURL(/text=/);
  });

  await test.step('the sum and the tabs count the same filter', async () => {
    await expect(page.getByRole('rowheader')).toHaveCount(2);
    await expect(sum(page)).toHaveText('2 документа · осталось слов: 4');
    await expect(tab(page, 'Проверить')).toHaveText('Проверить 2');
    await expect(tab(page, 'Перевести')).toHaveText('Перевести 0');
    await tab(page, 'Все').click();
    await expect(page).toHaveURL(/task=all/);
    await expect(tab(page, 'Все')).toHaveText('Все 2');
  });

  await test.step('they are kept under a name, which leads back to them', async () => {
    await page.getByRole('button', { name: 'Сохранить отбор…' }).click();
    await page.getByLabel('Название').fill('Мои больницы');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Мои больницы' })).toBeVisible();
    await openQueue(page, {});
    await page.getByRole('link', { name: 'Мои больницы' }).click();
    await expect(page).toHaveURL(/task=all.*assignee=none.*text=/);
    await expect(page.getByRole('rowheader')).toHaveCount(2);
    await page.getByRole('button', { name: 'Удалить: Мои больницы' }).click();
    await expect(page.getByRole('link', { name: 'Мои больницы' })).toHaveCount(0);
  });
});

test('Rows of the queue are assigned with a day, drafted, and approved where they are clean, and the start page counts what is late', async ({
  page,
  browser,
}) => {
  const word = await twoClinics();
  const translator = await translatorOf(browser);
  await signIn(page, 'reviewer');
  const all = { task: 'all', locales: 'ar', text: word };
  await openQueue(page, all);

  await test.step('nobody is given work unasked', async () => {
    await tickAll(page);
    await page.getByRole('button', { name: 'Поручить…' }).click();
    await expect.poll(() => scan(page)).toEqual([]);
    await page.getByRole('button', { name: 'Поручить', exact: true }).click();
    expect(await whom(page).evaluate((field: HTMLSelectElement) => field.validity.valid)).toBe(
      false,
    );
  });

  await test.step('several documents are assigned with a day', async () => {
    await whom(page).selectOption({ label: translator.name });
    await page.getByLabel(/^К какому дню/).fill('2026-01-15');
    await page.getByRole('button', { name: 'Поручить', exact: true }).click();
    await expect(page.locator('.queue__due')).toHaveText([
      'Просрочено: 15.01.2026',
      'Просрочено: 15.01.2026',
    ]);
  });

  await test.step('whose they are sees them on the start page, which leads to them', async () => {
    const own = translator.page;
    await own.goto(`${demo.cms}/admin`);
    await expect(own.locator('.board__overdue').first()).toContainText(word);
    await expect(
      own.getByRole('link', { name: /^Срок в ближайшую неделю: [1-9]/ }),
    ).toHaveAttribute('href', /task=all&due=week$/);
    await own.getByRole('link', { name: /^Поручено вам проверить: [1-9]/ }).click();
    await expect(own.getByRole('rowheader').filter({ hasText: word })).toHaveCount(2);
  });

  await test.step('a machine drafts what is missing', async () => {
    await openQueue(page, all);
    await tickAll(page);
    await page.getByRole('button', { name: 'Черновики машиной' }).click();
    await expect(page.getByText('Черновики готовятся')).toBeVisible();
  });

  await test.step('what is clean is approved at once', async () => {
    await tickAll(page);
    await page.getByRole('button', { name: 'Одобрить чистые' }).click();
    await expect(page.getByText('Одобрено текстов: 2')).toBeVisible();
    await expect(page.locator('.queue__table')).toContainText('одобрено: 1');
    await expect(sum(page)).toHaveText('2 документа · осталось слов: 0');
  });
});

test('A document in one language is assigned from the tab of its form, and from its texts', async ({
  page,
  browser,
}) => {
  const { id } = await aClinic('Клиника для поручения', { _status: 'draft' });
  const { name } = await translatorOf(browser);
  await signIn(page, 'editor');
  const assign = async (day: string) => {
    await page.getByRole('button', { name: 'Поручить… арабский' }).click();
    await whom(page).selectOption({ label: name });
    await page.getByLabel('К какому дню').fill(day);
    await page.getByRole('button', { name: 'Поручить', exact: true }).click();
  };

  await page.goto(`${demo.cms}/admin/collections/clinics/${id}/translations`);
  await expect(
    page.getByRole('region', { name: 'Что не пускает документ на сайты' }),
  ).toContainText('не опубликован');
  await assign('2030-05-01');
  const row = page.getByRole('row').filter({ hasText: 'Арабский' });
  await expect(row).toContainText(name);
  await expect(row).toContainText('Срок: 01.05.2030');
  await expect(row.getByRole('button')).toBeFocused();

  await row.getByRole('link').click();
  await expect(page.locator('.assign-one')).toContainText('Срок: 01.05.2030');
  await assign('2030-06-02');
  await expect(page.locator('.assign-one')).toContainText('Срок: 02.06.2030');
  await page.reload();
  await expect(page.locator('.assign-one')).toContainText(name);
  await expect(page.locator('.assign-one')).toContainText('Срок: 02.06.2030');
});
