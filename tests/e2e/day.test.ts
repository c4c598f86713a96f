import { type Browser, expect, type Page, test } from '@playwright/test';
import { openForm, settled, signIn } from '../support/admin.ts';
import { aClinic, askFeed, chooseEngines, clinicOf, demo, loginOf } from '../support/demo.ts';
import { tabUntil } from '../support/keyboard.ts';

/** The rest of the day's tests, and those of other files, draft with the usual engine. */
test.afterAll(() => chooseEngines({}));

/** Somebody with a browser of their own, who is not signed in yet. */
const somebody = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ locale: 'ru-RU' })).newPage();

/** Signs in by the form. */
async function signInByKeys(page: Page, role: 'translator' | 'reviewer'): Promise<void> {
  const { email, password } = loginOf(role);
  // What is typed before React has taken over the page is lost.
  await expect(async () => {
    await page.goto(`${demo.cms}/admin`);
    await tabUntil(page, page.getByLabel('Электронная почта'));
    await page.keyboard.type(email);
    await tabUntil(page, page.getByLabel('Пароль'));
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await expect(page.locator('.board')).toBeVisible({ timeout: 20_000 });
  }).toPass();
}

const card = (page: Page, path: string) => page.locator(`[data-path="${path}"]`);

async function publish(page: Page, id: string, name: string): Promise<void> {
  await settled(page, () => page.locator('#field-name').fill(name));
  await page
    .getByRole('button', { name: /^Опубликовать/ })
    .first()
    .click();
  await expect.poll(async () => (await clinicOf(id)).name).toBe(name);
}

test('A Russian edit goes through the day: drafted into two languages, mended, approved by the keyboard alone, served with its provenance, and stale after the next edit', async ({
  browser,
}) => {
  // Three people, three browsers.
  test.slow();
  const title = 'Клиника одного дня на 20 коек';
  const { id, slug } = await aClinic('Клиника одного дня', { summary: 'Приём взрослых и детей.' });
  await chooseEngines({ ar: 'deepl', 'zh-Hans': 'deepl' });
  const fault = { fault: 'alterDigit', contains: title, target: 'ar' };
  await fetch(`${demo.deepl}/stub/fault`, { method: 'POST', body: JSON.stringify(fault) });
  const editor = await somebody(browser);
  await signIn(editor, 'editor');

  await test.step('the editor changes the Russian text in the form and has it drafted', async () => {
    await openForm(editor, `clinics/${id}`);
    await publish(editor, id, title);
    await editor.getByRole('button', { name: 'Перевести…' }).click();
    const drawer = editor.getByRole('dialog', { name: 'Машинный перевод' });
    await drawer.getByRole('checkbox', { name: 'арабский' }).check();
    await drawer.getByRole('checkbox', { name: 'китайский' }).check();
    await expect(drawer.getByRole('row').filter({ hasText: 'DeepL' })).toHaveCount(2);
    await drawer.getByRole('button', { name: 'Начать' }).click();
    await expect(drawer.getByRole('status')).toHaveText('Готово');
    await drawer.getByRole('button', { name: 'Закрыть' }).first().click();
  });

  const languages = (page: Page) => page.locator('.queue__table').getByRole('row');
  await test.step('the Translations tab of the form has both drafts', async () => {
    await editor.locator('.doc-tabs').getByRole('link', { name: 'Переводы' }).click();
    for (const language of ['арабский', 'китайский']) {
      const row = languages(editor).filter({ hasText: new RegExp(language, 'i') });
      await expect(row).toContainText('машинный черновик: 2');
    }
  });

  const translator = await somebody(browser);
  await test.step('the translator finds the draft with the error from the start page on', async () => {
    await signInByKeys(translator, 'translator');
    await translator.getByRole('link', { name: /^Машинных черновиков/ }).click();
    await expect(async () => {
      await translator.getByRole('combobox', { name: 'Ошибки' }).selectOption('numbers');
      await expect(translator).toHaveURL(/error=numbers/, { timeout: 3_000 });
    }).toPass();
    const row = translator.getByRole('row').filter({ hasText: title });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('арабский', { ignoreCase: true });
    await row.getByRole('link', { name: title }).click();
  });

  const name = translator.getByRole('textbox', { name: 'Перевод: Название' });
  await test.step('the translator sees what is wrong, mends the number, and sends both texts to review', async () => {
    await expect(name).toBeFocused();
    await expect(name).toContainText('30');
    await expect(card(translator, 'name')).toContainText('Число 30 есть в переводе');
    const mended = ((await name.textContent()) ?? '').replace('30', '20');
    await translator.keyboard.press('Control+A');
    await translator.keyboard.insertText(mended);
    await expect(card(translator, 'name')).not.toContainText('Число');
    await translator.keyboard.press('Control+Shift+Enter');
    await expect(card(translator, 'name')).toContainText('на проверке');
  });

  const served = async () => {
    const provenance = 'locale fallbackFields { field locale } machineFields';
    const of = `slug: "${slug}", locale: "ar"`;
    const { clinic } = await askFeed<{ clinic: Served }>(
      `{ clinic(${of}) { name summary ${provenance} translation { state stale reviewedAt } } }`,
    );
    return clinic;
  };
  const arabic = (await name.textContent()) ?? '';
  await expect.poll(served).toMatchObject({ name: title, locale: 'ru', machineFields: [] });

  const reviewer = await somebody(browser);
  await test.step('the reviewer signs in, finds the text and approves it without a mouse', async () => {
    await signInByKeys(reviewer, 'reviewer');
    // In English, the language of this reviewer's profile.
    await expect(reviewer.getByRole('button', { name: 'Open Menu' })).toBeVisible();
    await tabUntil(reviewer, reviewer.getByRole('link', { name: /^Documents to review/ }));
    await reviewer.keyboard.press('Enter');
    const search = reviewer.getByRole('searchbox', { name: 'Find in the documents' });
    await expect(async () => {
      await tabUntil(reviewer, search);
      await reviewer.keyboard.press('Control+A');
      await reviewer.keyboard.type(title);
      await expect(reviewer).toHaveURL(/text=/, { timeout: 3_000 });
    }).toPass();
    await tabUntil(reviewer, reviewer.getByRole('link', { name: title }));
    await reviewer.keyboard.press('Enter');
    await expect(reviewer.getByRole('textbox', { name: 'Translation: Name' })).toBeFocused();
    await reviewer.keyboard.press('Control+Enter');
    await expect(card(reviewer, 'name')).toContainText('approved');
    await expect(reviewer.getByRole('textbox', { name: 'Translation: Summary' })).toBeFocused();
  });

  await test.step('the feed serves the Arabic name as a person approved it, and says that the summary is Russian', async () => {
    await expect.poll(served).toMatchObject({
      name: arabic,
      summary: 'Приём взрослых и детей.',
      locale: 'ar',
      fallbackFields: [{ field: 'summary', locale: 'ru' }],
      machineFields: [],
      translation: { state: 'APPROVED', stale: false, reviewedAt: expect.any(String) },
    });
  });

  await test.step('the next Russian edit makes the name stale: on the form, in its tab, in the queue, at the text and in the feed', async () => {
    await openForm(editor, `clinics/${id}`);
    await publish(editor, id, 'Клиника одного дня на 30 коек');
    const panel = editor.getByRole('region', { name: 'Переводы' });
    const line = panel.getByRole('listitem').filter({ hasText: /арабский/i });
    await expect(line).toContainText('исходный текст изменился: 1');
    await editor.locator('.doc-tabs').getByRole('link', { name: 'Переводы' }).click();
    await expect(languages(editor).filter({ hasText: /арабский/i })).toContainText(
      'исходный текст изменился: 1',
    );
    const stale = new URLSearchParams({ stale: 'yes', locales: 'ar', text: 'одного дня' });
    const inQueue = reviewer.getByRole('link', { name: 'Клиника одного дня на 30 коек' });
    await expect(async () => {
      await reviewer.goto(`${demo.cms}/admin/workbench?${stale}`);
      await expect(inQueue).toBeVisible({ timeout: 3_000 });
    }).toPass();
    await inQueue.click();
    await expect(card(reviewer, 'name').locator('del')).toHaveText('20');
    await expect(card(reviewer, 'name').locator('ins')).toHaveText('30');
    await expect
      .poll(served)
      .toMatchObject({ name: arabic, translation: { state: 'APPROVED', stale: true } });
  });
});

type Served = { name: string; summary: string; locale: string };
