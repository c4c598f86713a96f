import { type Browser, expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { aClinic, askFeed, demo, editClinic, loginOf } from '../support/demo.ts';

const arabic = (number: number) => `عيادة ${number} سريرًا`;

async function as(browser: Browser, role: 'translator' | 'reviewer'): Promise<Page> {
  const page = await browser.newPage();
  await signIn(page, role);
  return page;
}

/** From the queue to the texts of a document, found by its name. */
async function openFromQueue(page: Page, name: string): Promise<void> {
  const found = new URLSearchParams({ task: 'all', locales: 'ar', text: name });
  await page.goto(`${demo.cms}/admin/workbench?${found}`);
  await page.getByRole('rowheader').getByRole('link', { name }).click();
  await expect(nameField(page)).toBeFocused();
}

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Перевод: Название' });
const card = (page: Page) => page.locator('[data-path="name"]');
const saved = (page: Page) => expect(page.locator('.desk__save')).toHaveText('Всё сохранено');

/** Types in place of what is there. */
async function write(page: Page, text: string): Promise<void> {
  await nameField(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

test('a text goes through the workbench: flagged, mended, approved by the keyboard, served, stale', async ({
  browser,
}) => {
  const title = 'Клиника на 20 коек';
  const { id, slug } = await aClinic(title);
  const translator = await as(browser, 'translator');
  const reviewer = await as(browser, 'reviewer');

  await test.step('a number that is wrong is flagged while it is typed, and mended', async () => {
    await openFromQueue(translator, title);
    await expect(nameField(translator)).toHaveCSS('direction', 'rtl');
    await write(translator, arabic(25));
    await expect(card(translator)).toContainText('Число 25 есть в переводе');
    await write(translator, arabic(20));
    await expect(card(translator)).not.toContainText('Ошиб');
    await saved(translator);
    await expect(card(translator)).toContainText('на проверке');
  });

  await test.step('the preview shows what a reader has, now and once the text is approved', async () => {
    await translator.getByRole('button', { name: 'Предпросмотр' }).click();
    const preview = translator.getByRole('region', { name: 'Как видит читатель' });
    await expect(preview.getByText(arabic(20))).toHaveCSS('direction', 'rtl');
    await preview.getByRole('radio', { name: 'как сейчас' }).check();
    await expect(preview).toContainText('русский вместо перевода');
    await expect(preview.getByText(title)).toBeVisible();
    await translator.getByRole('button', { name: 'Предпросмотр' }).click();
    await expect(preview).toBeHidden();
  });

  await test.step('what is typed without a network is kept, and sent when it is back', async () => {
    await translator.context().setOffline(true);
    await write(translator, `${arabic(20)}!`);
    await expect(translator.locator('.desk__save')).toContainText('Нет связи');
    await translator.context().setOffline(false);
    await saved(translator);
  });

  await test.step('what is typed after the session has ended is sent when its translator has signed in over it', async () => {
    await translator.context().clearCookies({ name: 'polyclinic-token' });
    await write(translator, `${arabic(20)}.`);
    await expect(translator.locator('.desk__save')).toContainText('Сеанс закончился');
    await expect(nameField(translator)).toBeFocused();
    await translator.getByRole('button', { name: 'Войти…' }).click();
    const dialog = translator.getByRole('dialog', { name: 'Сеанс закончился' });
    await dialog.getByLabel('Пароль').fill(loginOf('translator').password);
    await translator.keyboard.press('Enter');
    await saved(translator);
    await expect(nameField(translator)).toBeFocused();
    await expect(nameField(translator)).toHaveText(`${arabic(20)}.`);
  });

  await test.step('the reviewer approves it with one keystroke, and the feed serves it', async () => {
    await openFromQueue(reviewer, title);
    await expect(nameField(reviewer)).toHaveText(`${arabic(20)}.`);
    // Each sees the other: a sign of life is given every ten seconds.
    await expect(card(reviewer)).toContainText('Сейчас здесь');
    await expect(card(translator)).toContainText('Сейчас здесь', { timeout: 20_000 });
    await reviewer.getByRole('button', { name: 'Такие же в других документах' }).click();
    await expect(reviewer.getByText('В других документах нет таких же')).toBeVisible();
    await nameField(reviewer).click();
    await reviewer.keyboard.press('Control+Enter');
    await expect(card(reviewer)).toContainText('одобрено');
    const served = () => askFeed(`{ clinic(slug: "${slug}", locale: "ar") { name locale } }`);
    await expect.poll(served).toEqual({ clinic: { name: `${arabic(20)}.`, locale: 'ar' } });
  });

  await test.step('two people’s wordings stand side by side until one of them is chosen', async () => {
    await write(translator, `${arabic(20)}!`);
    await expect(card(translator)).toContainText('Текст изменил кто-то другой');
    await translator.getByRole('button', { name: 'Записать мой' }).click();
    await saved(translator);
    await expect(card(translator)).toContainText('на проверке');
  });

  await test.step('an edit of the source shows what has changed', async () => {
    await editClinic(id, { name: 'Клиника на 30 коек' });
    await reviewer.goto(`${demo.cms}/admin/workbench/clinics/${id}/ar`);
    await expect(card(reviewer).locator('del')).toHaveText('20');
    await expect(card(reviewer).locator('ins')).toHaveText('30');
  });
});
