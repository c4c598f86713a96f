import { expect, test } from '@playwright/test';
import { openForm, signIn, tabTo } from '../support/admin.ts';
import { aClinic, askFeed } from '../support/demo.ts';

const arabicName = 'عيادة الاختبار';

test('a text goes from its translator to its reviewer to the feed', async ({ browser }) => {
  // Three people, three sessions.
  test.slow();
  const as = async (role: 'editor' | 'translator' | 'reviewer') => {
    const page = await browser.newPage();
    await signIn(page, role);
    return page;
  };
  const editor = await as('editor');
  const { id, slug } = await aClinic('Клиника для перевода');
  const served = () => askFeed(`{ clinic(slug: "${slug}", locale: "ar") { name locale } }`);

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

  expect(await served()).toEqual({ clinic: { name: 'Клиника для перевода', locale: 'ru' } });

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

  await expect.poll(served).toEqual({ clinic: { name: arabicName, locale: 'ar' } });
});
