import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { aClinic, demo } from '../support/demo.ts';
import { otherScript } from '../support/other-script.ts';

async function as(browser: Browser, role: 'translator' | 'reviewer', language: 'ru' | 'en' = 'ru') {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, role, language);
  return page;
}

const unread = (page: Page) => page.locator('.inbox-nav__count');

/** Whoever is signed in. */
async function userOf(page: Page): Promise<{ id: string; name: string }> {
  const answer = await page.request.get(`${demo.cms}/api/users/me`, {
    headers: { Origin: demo.cms },
  });
  return (await answer.json()).user;
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('A reviewer mentions a translator by the keyboard, who finds it in the inbox and comes to the text', async ({
  browser,
}) => {
  const title = 'Клиника для упоминания';
  const { id } = await aClinic(title);
  const translator = await as(browser, 'translator');
  const reviewer = await as(browser, 'reviewer');
  const { name } = await userOf(translator);

  await test.step('the name is picked from a list by its keys', async () => {
    await reviewer.goto(`${demo.cms}/admin/workbench/clinics/${id}/ar?entry=name`);
    await expect(reviewer.getByRole('textbox', { name: 'Перевод: Название' })).toBeFocused();
    await reviewer.getByRole('button', { name: 'Комментировать' }).click();
    const field = reviewer.getByRole('textbox', { name: 'Комментарий' });
    await expect(field).toHaveAttribute('aria-autocomplete', 'list');
    await field.pressSequentially(`@${name.slice(0, 3).toLowerCase()}`);
    await expect(reviewer.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => findings(reviewer)).toEqual([]);
    await reviewer.keyboard.press('Enter');
    await expect(reviewer.getByRole('listbox')).toHaveCount(0);
    await expect(field).toHaveValue(`@${name} `);
    await field.pressSequentially('проверьте название');
    await reviewer.getByRole('button', { name: 'Отправить' }).click();
    await expect(reviewer.locator('.mention__name')).toHaveText(`@${name}`);
  });

  await test.step('the menu says that something is unread, and the inbox leads to the text', async () => {
    await translator.goto(`${demo.cms}/admin`);
    await expect(unread(translator)).toContainText(/^[1-9]/);
    await translator.goto(`${demo.cms}/admin/inbox`);
    const row = translator.locator('.inbox__item').filter({ hasText: title }).first();
    await expect(row).toContainText('проверьте название');
    await expect(row).toContainText('Не прочитано');
    await expect.poll(() => findings(translator)).toEqual([]);
    await row.getByRole('link', { name: 'Вас упомянули' }).focus();
    await translator.keyboard.press('Enter');
    await translator.waitForURL(/entry=name/);
    await expect(translator.getByRole('textbox', { name: 'Перевод: Название' })).toBeFocused();
    await expect(translator.locator('.mention__name')).toHaveText(`@${name}`);
  });

  await test.step('what was opened is read', async () => {
    await translator.goto(`${demo.cms}/admin/inbox`);
    const row = translator.locator('.inbox__item').filter({ hasText: title }).first();
    await expect(row).toBeVisible();
    await expect(row).not.toContainText('Не прочитано');
  });
});

test('The inbox is whole on a phone, in the dark and in English, and everything can be marked as read', async ({
  browser,
}) => {
  const { id } = await aClinic('Клиника с очень длинным названием для узкого экрана');
  const reviewer = await as(browser, 'reviewer');
  const translator = await as(browser, 'translator', 'en');
  const user = await userOf(translator);
  const assigned = await reviewer.request.post(`${demo.cms}/api/translations/assign`, {
    data: { collection: 'clinics', document: id, locale: 'ar', user: user.id },
    headers: { Origin: demo.cms },
  });
  expect(assigned.ok()).toBe(true);
  await translator
    .context()
    .addCookies([{ name: 'polyclinic-theme', value: 'dark', url: demo.cms }]);
  await translator.setViewportSize({ width: 390, height: 844 });
  await translator.goto(`${demo.cms}/admin/inbox`);
  await expect(translator.getByRole('link', { name: 'assigned to you' }).first()).toBeVisible();
  expect(await translator.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect.poll(() => findings(translator)).toEqual([]);
  expect(await otherScript(translator, 'en')).toEqual([]);
  await translator.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(translator.locator('.inbox__head')).toContainText('0 unread');
  await expect(translator.locator('.is-unread')).toHaveCount(0);
  await translator.getByRole('link', { name: 'Choose what you are told' }).click();
  await expect(translator.getByRole('heading', { name: 'Notifications' })).toBeVisible();
  await expect(translator.getByText('A text of mine is rejected')).toBeVisible();
});
