import { type Browser, expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { scan } from '../support/axe.ts';
import { aClinic, approveText, askAs, demo, editClinic, writeText } from '../support/demo.ts';

/** A word of this run's own: the memory and the glossary of a demo may know those of earlier ones. */
const word = `Слово${Date.now()
  .toString()
  .replace(/\d/g, (digit) => 'абвгдежзик'[+digit] ?? '')}`;
const summary = `${word} принимает 20 человек в день.`;
const arabic = 'تستقبل 20 شخصًا في اليوم.';

const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children });
const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format });
const richText = (...children: object[]) => ({ root: { type: 'root', version: 1, children } });

async function as(browser: Browser, role: 'translator' | 'reviewer'): Promise<Page> {
  // The scanner refuses a page that `browser.newPage` has made.
  const page = await (await browser.newContext()).newPage();
  await signIn(page, role);
  return page;
}

async function openDesk(page: Page, id: string, entry: string): Promise<void> {
  await page.goto(`${demo.cms}/admin/workbench/clinics/${id}/ar?entry=${entry}`);
  await expect(field(page, entry)).toBeFocused();
}

const card = (page: Page, path: string) => page.locator(`[data-path="${path}"]`);
const field = (page: Page, path: string) =>
  card(page, path).locator('.desk-entry__pair > div .segment-field').first();
const source = (page: Page, path: string) =>
  card(page, path).locator('.desk-entry__pair > .segment-field').first();
const saved = (page: Page) => expect(page.locator('.desk__save')).toHaveText('Всё сохранено');

/** What is marked in an element, by the sign of an error. */
const marked = (page: Page, path: string, which: typeof field) =>
  which(page, path).evaluate((element) =>
    [...(CSS.highlights.get('desk-error') ?? [])]
      .filter((range) => element.contains(range.startContainer))
      .map((range) => range.toString()),
  );

async function inBothThemes(page: Page): Promise<void> {
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await expect.poll(() => scan(page), { timeout: 60_000 }).toEqual([]);
  }
}

test('A translator works with keys alone: the source, a match, a term, formatting, and what the checks mean', async ({
  browser,
}) => {
  const known = await aClinic('Клиника, которую уже переводили', { summary });
  await approveText(known.id, { locale: 'ar', path: 'summary', value: arabic });
  await askAs('editor', 'glossaryTerms', {
    concept: word,
    terms: [
      { locale: 'ru', term: word, status: 'preferred' },
      { locale: 'ar', term: 'مصطلحنا', status: 'preferred' },
    ],
  });
  const { id } = await aClinic('Клиника для клавиш', {
    summary,
    description: richText(paragraph(text('Приём '), text('без очереди', 1))),
  });
  const page = await as(browser, 'translator');
  // The server looks every three seconds whether the glossary has changed.
  await expect(async () => {
    await openDesk(page, id, 'summary');
    await expect(page.locator('.desk-terms')).toBeVisible({ timeout: 1_000 });
  }).toPass();

  await test.step('a match of the memory and a term of the glossary are put in', async () => {
    await expect(page.locator('.desk-matches').getByText('100 %')).toBeVisible();
    await page.keyboard.press('Control+1');
    await expect(field(page, 'summary')).toHaveText(arabic);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+g');
    await expect(field(page, 'summary')).toContainText('مصطلحنا');
  });

  await test.step('what a finding is about is marked in both texts', async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(arabic.replace('20', '25'));
    await expect.poll(() => marked(page, 'summary', source)).toEqual(['20']);
    await expect.poll(() => marked(page, 'summary', field)).toEqual(['25']);
    await inBothThemes(page);
  });

  await test.step('the source is copied with its formatting, which is offered again where it is lost', async () => {
    await page.keyboard.press('Alt+ArrowDown');
    await expect(field(page, 'description')).toBeFocused();
    await page.keyboard.press('Control+o');
    const chips = field(page, 'description').locator('.chip');
    await expect(chips).toHaveText(['B›', '‹B']);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('الاستقبال بدون انتظار');
    await expect(chips).toHaveCount(0);
    const lost = card(page, 'description').locator('.desk-entry__tags');
    for (const name of ['полужирный, начало', 'полужирный, конец']) {
      await lost.getByRole('button', { name: `Вернуть: ${name}` }).click();
    }
    await expect(chips).toHaveText(['B›', '‹B']);
    await page.keyboard.press('Alt+ArrowUp');
    await expect(field(page, 'summary')).toBeFocused();
  });

  await test.step('the sheet of keys opens by a question mark outside of the texts', async () => {
    await page.getByRole('button', { name: 'Предпросмотр' }).focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Клавиши' });
    await expect(sheet.getByRole('term')).toHaveCount(8);
    await inBothThemes(page);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });

  await test.step('the preview of what is written has its formatting', async () => {
    await saved(page);
    await page.getByRole('button', { name: 'Предпросмотр' }).click();
    const preview = page.getByRole('region', { name: 'Как видит читатель' });
    await expect(preview.getByText('الاستقبال بدون انتظار')).toBeVisible();
    await inBothThemes(page);
  });
});

test('A reviewer sees who made a text, brings an earlier wording back, judges a proposal, and rejects by the keyboard', async ({
  browser,
}) => {
  const { id } = await aClinic('Клиника для проверки', { summary });
  await writeText(id, { locale: 'ar', path: 'summary', value: arabic }, 'translator');
  const page = await as(browser, 'reviewer');
  await openDesk(page, id, 'summary');

  await test.step('the translator’s name is on the text, and the reviewer’s once it is approved', async () => {
    await expect(card(page, 'summary')).toContainText('Написано: человек (Переводчик');
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'summary')).toContainText(/Одобрено: \S/);
    await expect(card(page, 'summary')).toContainText('одобрено');
  });

  await test.step('an earlier wording comes back from the history, and waits for review', async () => {
    await field(page, 'summary').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' إضافة');
    await saved(page);
    await page.getByText('История', { exact: true }).click();
    await page.locator('.desk-history li').nth(1).getByRole('button').click();
    await expect(field(page, 'summary')).toHaveText(arabic);
    await expect(card(page, 'summary')).toContainText('на проверке');
  });

  await test.step('Ctrl+Enter in a reason sends the reason, and approves nothing', async () => {
    await page.getByRole('button', { name: 'Отклонить…' }).click();
    await page.getByLabel('Что не так: это прочтёт автор').fill('Не тот род');
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'summary')).toContainText('отклонено');
    await expect(page.locator('.entry__comments')).toContainText('Не тот род');
  });

  await test.step('a machine’s proposal stands beside, with what differs from the text', async () => {
    await editClinic(id, { summary: `${word} принимает 30 человек в день.` });
    await askAs('editor', 'translationRuns/start', {
      collection: 'clinics',
      documents: [id],
      locales: ['ar'],
    });
    const proposal = page.getByRole('heading', { name: /^Предложено/ });
    await expect(async () => {
      await openDesk(page, id, 'summary');
      await expect(proposal).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await expect(page.locator('.desk-side ins').first()).toBeVisible();
    await expect(card(page, 'summary').locator('del')).toHaveText('20');
    await inBothThemes(page);
    await page.getByRole('button', { name: 'Убрать' }).click();
    await expect(proposal).toHaveCount(0);
  });
});

test('Equal texts of a document are approved at once, and the keys lead from one document of the queue to the next', async ({
  browser,
}) => {
  const other = `Равные${word}`;
  const [first, second] = [
    await aClinic(`${other} А`, { address: 'Город у моря', city: 'Город у моря' }),
    await aClinic(`${other} Б`),
  ];
  for (const path of ['address', 'city']) {
    await writeText(first.id, { locale: 'ar', path, value: 'مدينة على البحر' }, 'translator');
  }
  await writeText(second.id, { locale: 'ar', path: 'name', value: 'مستشفى' }, 'translator');
  const page = await as(browser, 'reviewer');
  const found = new URLSearchParams({ task: 'review', locales: 'ar', text: other });
  await page.goto(`${demo.cms}/admin/workbench?${found}`);
  await page.getByRole('link', { name: `${other} А` }).click();
  await page.waitForURL(/\/workbench\/clinics\//);
  await expect(page.getByRole('link', { name: 'Предыдущий документ' })).toHaveCount(0);
  await field(page, 'address').click();
  await page.getByRole('button', { name: 'Одобрить все одинаковые (2)' }).click();
  for (const path of ['address', 'city']) {
    await expect(card(page, path)).toContainText('одобрено');
  }
  await page.getByRole('link', { name: 'Следующий документ' }).click();
  await expect(page.getByRole('heading', { name: `${other} Б` })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Предыдущий документ' })).toHaveCount(0);
});
