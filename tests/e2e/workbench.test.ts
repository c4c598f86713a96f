import { type Browser, expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import {
  aClinic,
  aReviewer,
  askFeed,
  aTranslatedSpecialty,
  demo,
  type Login,
  loginOf,
  type Role,
  writeText,
} from '../support/demo.ts';
import { tabUntil } from '../support/keyboard.ts';

const arabic = (number: number) => `عيادة ${number} سريرًا`;

async function as(browser: Browser, who: Role | Login): Promise<Page> {
  const page = await browser.newPage();
  await signIn(page, who);
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

test('A translator’s text is checked, previewed and kept while it is written, also after the session has ended', async ({
  browser,
}) => {
  const title = 'Клиника на 20 коек';
  await aClinic(title);
  const translator = await as(browser, 'translator');

  await test.step('a number that is wrong is flagged while it is typed', async () => {
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

  await test.step('nothing that is equal waits in other documents', async () => {
    const reviewer = await as(browser, 'reviewer');
    await openFromQueue(reviewer, title);
    await reviewer.getByRole('button', { name: 'Такие же в других документах' }).click();
    await expect(reviewer.getByText('В других документах нет таких же')).toBeVisible();
  });
});

test('A text that is typed while the network is away is sent when it is back, and outlives a reload meanwhile', async ({
  browser,
}) => {
  const title = 'Клиника на 30 коек без связи';
  const { id } = await aClinic(title);
  const translator = await as(browser, 'translator');
  const lost = () => expect(translator.locator('.desk__save')).toContainText('Нет связи');
  await openFromQueue(translator, title);
  await translator.context().setOffline(true);
  await write(translator, arabic(30));
  await lost();
  await translator.context().setOffline(false);
  await saved(translator);
  await expect(card(translator)).toContainText('на проверке');

  await test.step('the page is loaded anew before the network is back', async () => {
    await translator.context().setOffline(true);
    await write(translator, `${arabic(30)}!`);
    await lost();
    // The page warns of what is not sent yet, and its reader leaves it all the same.
    translator.on('dialog', (dialog) => dialog.accept());
    await expect(translator.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await translator.context().setOffline(false);
    await translator.goto(`${demo.cms}/admin/workbench/clinics/${id}/ar`);
    await expect(nameField(translator)).toHaveText(`${arabic(30)}!`);
    await saved(translator);
  });

  await test.step('somebody else has the text as well', async () => {
    const reviewer = await as(browser, 'reviewer');
    await reviewer.goto(`${demo.cms}/admin/workbench/clinics/${id}/ar`);
    await expect(nameField(reviewer)).toHaveText(`${arabic(30)}!`);
  });
});

test('Two reviewers who change one text at once lose neither wording: the second is told who did what, and settles it by the keyboard', async ({
  browser,
}) => {
  const title = 'Клиника двух рецензентов на 40 коек';
  const { id, slug } = await aClinic(title);
  await writeText(id, { locale: 'ar', path: 'name', value: arabic(40) }, 'translator');
  const name = `Рецензент ${Date.now()}`;
  const first = await as(browser, await aReviewer(name));
  const second = await as(browser, 'reviewer');
  await openFromQueue(first, title);
  await openFromQueue(second, title);
  // Each sees the other: a sign of life is given every ten seconds.
  await expect(card(second)).toContainText(`Сейчас здесь: ${name}`);
  await expect(card(first)).toContainText('Сейчас здесь');

  const [firsts, seconds] = [`${arabic(40)}!`, `${arabic(40)}.`];
  await write(first, firsts);
  await first.keyboard.press('Control+Enter');
  await expect(card(first)).toContainText('одобрено');
  await write(second, seconds);
  await second.keyboard.press('Control+Enter');

  const conflict = card(second).getByRole('alert');
  const choose = async (button: string) => {
    await tabUntil(second, card(second).getByRole('button', { name: button }));
    await second.keyboard.press('Enter');
    await expect(nameField(second)).toBeFocused();
  };
  await test.step('both wordings stand side by side, with who approved the other', async () => {
    await expect(conflict).toContainText('Текст изменил кто-то другой');
    await expect(conflict).toContainText(`${name} одобрил(а)`);
    await expect(conflict.locator('.desk-diff')).toContainText(arabic(40));
    await expect(nameField(second)).toHaveText(seconds);
  });

  await test.step('the second reviewer takes the other wording, and has one’s own back', async () => {
    await choose('Взять их текст');
    await expect(nameField(second)).toHaveText(firsts);
    await expect(card(second)).toContainText('одобрено');
    await expect(card(second).locator('blockquote')).toHaveText(seconds);
    await choose('Вернуть этот текст');
    await expect(nameField(second)).toHaveText(seconds);
  });

  await test.step('what is approved then is served, and the history has the other wording', async () => {
    await second.keyboard.press('Control+Enter');
    await expect(card(second)).toContainText('одобрено');
    await saved(second);
    const served = () => askFeed(`{ clinic(slug: "${slug}", locale: "ar") { name } }`);
    await expect.poll(served).toEqual({ clinic: { name: seconds } });
    await second.locator('.desk-side summary').filter({ hasText: 'История' }).click();
    const acts = second.locator('.desk-history li');
    await expect(acts.filter({ hasText: name }).first()).toContainText(firsts);
  });

  await test.step('one’s own wording is written over the other where that is chosen', async () => {
    await write(first, arabic(40));
    await expect(card(first).getByRole('alert')).toContainText('Рецензент (образец) одобрил(а)');
    await first.getByRole('button', { name: 'Записать мой' }).click();
    await saved(first);
    await expect(card(first)).toContainText('на проверке');
  });
});

const TEXTS = 10;
const DOCUMENTS = 10;
const KEYSTROKES = 1.2;

/** Letters of a word of its own for a number: a digit would be checked. */
const lettersOf = (number: number, letters: string) =>
  String(number).replace(/\d/g, (digit) => letters[Number(digit)] ?? '');

test('A reviewer approves a hundred clean texts of ten documents with no more than 1.2 keystrokes a text, and no mouse', async ({
  browser,
}) => {
  test.slow();
  const word = `Отрасль${lettersOf(Date.now(), 'абвгдежзик')}`;
  for (let document = 0; document < DOCUMENTS; document += 1) {
    const texts = Array.from({ length: TEXTS }, (_, index) => {
      const number = 100 + document * TEXTS + index;
      return [
        `${word} ${lettersOf(number, 'абвгдежзик')}`,
        `تخصص ${lettersOf(number, 'سمنكلقفعطد')}`,
      ] as const;
    });
    await aTranslatedSpecialty(`KEYS-${Date.now()}-${document}`, texts);
  }
  const reviewer = await as(browser, 'reviewer');
  // Every key that goes down counts, those that are held with others too, from page to page.
  await reviewer.addInitScript(() =>
    window.addEventListener(
      'keydown',
      () => sessionStorage.setItem('keys', String(Number(sessionStorage.getItem('keys')) + 1)),
      true,
    ),
  );
  const found = new URLSearchParams({ locales: 'ar', text: word });
  await reviewer.goto(`${demo.cms}/admin/workbench?${found}`);
  const rows = reviewer.getByRole('rowheader').getByRole('link');
  await expect(rows).toHaveCount(DOCUMENTS);
  await rows.first().focus();
  await reviewer.keyboard.press('Enter');

  /** The text that has the keyboard: its document and path; '' while a page is on its way. */
  const inHand = () =>
    reviewer.evaluate(() => {
      const entry = document.activeElement?.closest<HTMLElement>('.desk-entry');
      return entry ? `${location.pathname} ${entry.dataset.path}` : '';
    });
  await expect.poll(inHand).not.toBe('');
  await expect(reviewer.locator('.entry__findings')).toHaveCount(0);
  await reviewer.keyboard.down('Control');
  const approved = new Set<string>();
  for (let left = DOCUMENTS * TEXTS; left > 0; left -= 1) {
    const text = await inHand();
    approved.add(text);
    await reviewer.keyboard.press('Enter');
    const isNext = async () => !['', text].includes(await inHand());
    if (left > 1) await expect.poll(isNext, { intervals: [50] }).toBe(true);
  }
  await reviewer.keyboard.up('Control');
  await expect(reviewer.getByText('Здесь всё сделано')).toBeVisible();
  await saved(reviewer);
  expect(approved.size).toBe(DOCUMENTS * TEXTS);
  const keys = await reviewer.evaluate(() => Number(sessionStorage.getItem('keys')));
  expect(keys / approved.size).toBeLessThanOrEqual(KEYSTROKES);

  await reviewer.goto(`${demo.cms}/admin/workbench?${found}&task=all`);
  const bars = reviewer.locator('.queue__table').getByText(`одобрено: ${TEXTS}`);
  await expect(bars).toHaveCount(DOCUMENTS);
});
