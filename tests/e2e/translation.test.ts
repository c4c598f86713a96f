import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openForm, signIn, tabTo } from '../support/admin.ts';
import { aClinic, approveText, demo } from '../support/demo.ts';

/** As an import writes it, without what Payload's editor adds to each node. */
const richText = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
});

const arabicName = 'عيادة الاختبار';

test('A text is translated and approved in the form of its document, which stays as it is published', async ({
  browser,
}) => {
  // Three people, three sessions.
  test.slow();
  const as = async (role: 'editor' | 'translator' | 'reviewer') => {
    const page = await browser.newPage();
    await signIn(page, role);
    return page;
  };
  const editor = await as('editor');
  const { id } = await aClinic('Клиника для перевода');

  await test.step('the translator sees an Arabic form whose shared fields are read-only', async () => {
    const page = await as('translator');
    await openForm(page, `clinics/${id}`, 'ar');
    const name = page.locator('#field-name');
    await expect(name).toBeEnabled();
    await expect(name).toHaveCSS('direction', 'rtl');
    await expect(page.locator('.ContentEditable__root').first()).toHaveCSS('direction', 'rtl');
    await expect(page.locator('#field-beds')).toHaveValue('40');
    await expect(page.locator('#field-beds')).toBeDisabled();
    await expect(page.locator('#field-slug')).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Опубликовать' })).toHaveCount(0);

    await name.fill(arabicName);
    await page.getByRole('button', { name: 'Сохранить черновик' }).click();
    const panel = page.getByRole('region', { name: 'Переводы' });
    await expect(panel.getByRole('listitem').filter({ hasText: 'Название' })).toContainText(
      'на проверке',
    );
    await expect(panel.getByRole('button', { name: /^Одобрить/ })).toHaveCount(0);
  });

  await test.step('the Russian document is not marked as changed', async () => {
    await openForm(editor, `clinics/${id}`, 'ru');
    await expect(editor.locator('#field-name')).toHaveValue('Клиника для перевода');
    await expect(editor.locator('.status__value')).toHaveText('Опубликовано');
  });

  await test.step('the reviewer approves it by keyboard', async () => {
    const page = await as('reviewer');
    await openForm(page, `clinics/${id}`, 'ar');
    await expect(page.locator('#field-name')).toHaveValue(arabicName);
    const panel = page.getByRole('region', { name: 'Переводы' });
    await expect(panel.getByRole('button', { name: 'Одобрить: Название' })).toBeVisible();
    await tabTo(page, panel.getByRole('heading'), 'Одобрить: Название');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('listitem').filter({ hasText: 'Название' })).toContainText(
      'одобрено',
    );
    await expect(panel.getByRole('heading')).toBeFocused();
  });
});

test('An editor sees which approved translations an edit makes stale, while it is typed and once it is a draft', async ({
  page,
}) => {
  const { id } = await aClinic('Клиника до правки', { description: richText('О клинике.') });
  await approveText(id, { locale: 'ar', path: 'name', value: arabicName });
  await signIn(page, 'editor');
  const asked: { name?: string }[] = [];
  const isQuestion = (request: { url(): string }) => request.url().endsWith('/estimateEdit');
  page.on('request', (request) => {
    if (isQuestion(request)) asked.push(request.postDataJSON().texts);
  });
  await openForm(page, `clinics/${id}`);
  const panel = page.getByRole('region', { name: 'Переводы' });
  const warning = panel.locator('.stale-warning');
  const save = page.getByRole('button', { name: 'Сохранить черновик' });

  await test.step('a number makes nothing stale, saved or not, nor does the editor of rich text by opening it', async () => {
    await expect(page.locator('.rich-text-lexical [contenteditable="true"]')).toHaveText(
      'О клинике.',
    );
    await page.locator('#field-beds').fill('41');
    const answer = page.waitForResponse((response) => isQuestion(response.request()));
    await save.click();
    expect(await (await answer).json()).toMatchObject({ locales: [] });
    await expect(warning.getByRole('status')).toBeEmpty();
    for (const texts of asked) expect(texts).toEqual({});
  });

  const name = 'Клиника после большой правки';
  await test.step('a text does, and the server is not asked at every key', async () => {
    await page.locator('#field-name').fill('');
    asked.length = 0;
    await page.locator('#field-name').pressSequentially(name);
    await expect(warning.getByRole('listitem')).toHaveText(['арабский: 1 текст, 4 слова']);
    await expect(warning).toContainText('Слов на всех языках: 4');
    await expect(warning).toContainText(/Заново перевести машиной: \d+ знак/);
    expect(asked.at(-1)).toEqual({ name });
    expect(asked.length).toBeLessThan(name.length / 2);
  });

  await test.step('so does the draft, also in English, in the dark and on a phone', async () => {
    await save.click();
    await expect.poll(() => asked.at(-1)).toEqual({});
    await page.context().addCookies([
      { name: 'polyclinic-lng', value: 'en', url: demo.cms },
      { name: 'polyclinic-theme', value: 'dark', url: demo.cms },
    ]);
    await page.setViewportSize({ width: 390, height: 844 });
    await openForm(page, `clinics/${id}`);
    const english = page.locator('.stale-banner .stale-warning');
    await expect(english).toContainText('Arabic: 1 text, 4 words');
    await english.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const theme of ['dark', 'light']) {
      await page.evaluate((value) => {
        document.documentElement.dataset.theme = value;
      }, theme);
      const { violations } = await new AxeBuilder({ page }).include('.stale-warning').analyze();
      expect(violations).toEqual([]);
    }
    await page.getByRole('button', { name: /^Publish/ }).click();
    await expect(english.getByRole('listitem')).toHaveCount(0);
  });
});
