import { expect, type Locator, type Page, test } from '@playwright/test';
import { openForm, settled, signIn } from '../support/admin.ts';
import { aClinic, clinicOf, demo, editClinic, lapseLocks, locksOf } from '../support/demo.ts';

let count = 0;
/** Two clinics that a list finds by a word of their own. */
async function twoClinics() {
  count += 1;
  const word = `Пачка${Date.now()}${count}`;
  const [first, second] = [await aClinic(`${word} Первая`), await aClinic(`${word} Вторая`)];
  return { word, first: first.id, second: second.id };
}

/** A list with the two ticked. */
async function openTicked(page: Page, word: string): Promise<void> {
  await page.goto(`${demo.cms}/admin/collections/clinics?locale=ru&search=${word}`);
  await expect(page.getByRole('link', { name: `${word} Вторая` })).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(2);
  await tickAll(page);
}

const tickAll = async (page: Page) => {
  // What is ticked before React has taken over the page is lost.
  await expect(async () => {
    await page.locator('thead .checkbox-input input').check({ force: true });
    await expect(page.locator('.list-selection')).toBeVisible({ timeout: 2_000 });
  }).toPass();
};

const changedDialog = (page: Page) => page.getByRole('dialog', { name: 'Документы изменились' });
const press = (dialog: Locator, name: string) => dialog.getByRole('button', { name }).click();
const publish = (page: Page) =>
  page
    .getByRole('button', { name: /^Опубликовать/ })
    .first()
    .click();

async function chooseBeds(page: Page, beds: string): Promise<void> {
  await page.locator('.list-selection__button').getByText('Редактировать').click();
  const drawer = page.locator('.edit-many__main');
  await drawer.locator('.field-select .rs__control').click();
  await drawer.locator('.rs__option').filter({ hasText: 'Коек' }).first().click();
  await drawer.locator('#field-beds').fill(beds);
}

test('“Edit” of several documents stops at those that somebody else has changed, and names them', async ({
  page,
}) => {
  await signIn(page, 'editor');
  const { word, first, second } = await twoClinics();
  await openTicked(page, word);
  await editClinic(second, { beds: 77, foundedYear: 1950 }, 'admin');
  await chooseBeds(page, '60');
  await page.locator('.edit-many__publish button, button.edit-many__publish').first().click();
  const dialog = changedDialog(page);
  await expect(dialog).toContainText(`${word} Вторая`);
  await expect(dialog).not.toContainText(`${word} Первая`);
  await expect(dialog).toContainText('77 → 60');
  expect(await clinicOf(first)).toMatchObject({ beds: 40 });
  await press(dialog, 'Продолжить без этих');
  await expect.poll(() => clinicOf(first)).toMatchObject({ beds: 60 });
  expect(await clinicOf(second)).toMatchObject({ beds: 77, foundedYear: 1950 });
});

test('withdrawing and publishing several documents stop at those that somebody else has changed', async ({
  page,
}) => {
  await signIn(page, 'editor');
  const { word, first, second } = await twoClinics();
  const statuses = async () => [(await clinicOf(first))._status, (await clinicOf(second))._status];
  await openTicked(page, word);
  await editClinic(first, { beds: 78 }, 'admin');
  const confirm = async (name: string) => {
    await page.locator('.list-selection__button').getByText(name, { exact: true }).click();
    await page.locator('.confirmation-modal #confirm-action').click();
  };
  await confirm('Снять с публикации');
  await expect(changedDialog(page)).toContainText(`${word} Первая`);
  await press(changedDialog(page), 'Отмена');
  await expect(page.getByText('Ничего не сохранено').first()).toBeVisible();
  expect(await statuses()).toEqual(['published', 'published']);

  await tickAll(page);
  await confirm('Снять с публикации');
  await press(changedDialog(page), 'Продолжить со всеми');
  await expect.poll(statuses).toEqual(['draft', 'draft']);

  await test.step('a list that shows them as they are now publishes them without asking', async () => {
    await openTicked(page, word);
    await confirm('Опубликовать');
    await expect.poll(statuses).toEqual(['published', 'published']);
    await expect(changedDialog(page)).toHaveCount(0);
  });
});

test('the buttons of a form ask before they undo what somebody else has saved, and know what the person did', async ({
  page,
}) => {
  await signIn(page, 'editor');
  const { id } = await aClinic('Клиника, которую снимают с публикации');
  await openForm(page, `clinics/${id}`);
  await editClinic(id, { beds: 79 }, 'admin');
  const withdraw = async () => {
    await page.locator('.doc-controls__dots').click();
    await page.locator('#action-unpublish').click();
    await page.locator('.confirmation-modal #confirm-action').click();
  };
  const dialog = page.getByRole('dialog', { name: 'Документ изменился' });
  await withdraw();
  await expect(dialog).toBeVisible();
  await press(dialog, 'Отмена');
  expect(await clinicOf(id)).toMatchObject({ _status: 'published', beds: 79 });
  await withdraw();
  await press(dialog, 'Всё равно продолжить');
  await expect.poll(() => clinicOf(id)).toMatchObject({ _status: 'draft' });
});

test('what is published comes back over one’s own draft, and a form takes no change of one’s own for somebody else’s', async ({
  page,
}) => {
  await signIn(page, 'editor');
  const { id } = await aClinic('Клиника своих правок');
  await openForm(page, `clinics/${id}`);
  const beds = page.locator('#field-beds');
  await settled(page, () => beds.fill('81'));
  await page.getByRole('button', { name: 'Сохранить черновик' }).click();
  await page.locator('#action-revert-to-published').click();
  await page.locator('.confirmation-modal #confirm-action').click();
  await expect(beds).toHaveValue('40');
  await expect(page.locator('#action-revert-to-published')).toHaveCount(0);
  const stale = page.locator('.document-stale-data, #document-stale-data');
  await settled(page, () => beds.fill('82'));
  await expect(stale).toHaveCount(0);
  await publish(page);
  await expect.poll(() => clinicOf(id)).toMatchObject({ beds: 82 });

  await test.step('somebody else’s change is told', async () => {
    await page.reload();
    await expect(beds).toHaveValue('82');
    await editClinic(id, { foundedYear: 1951 }, 'admin');
    await settled(page, () => beds.fill('83'));
    await expect(stale.first()).toBeVisible();
  });
});

test('of two people in one form the second is held off by a lock, and merges when it has lapsed', async ({
  browser,
}) => {
  const [editor, admin] = [await browser.newPage(), await browser.newPage()];
  await signIn(editor, 'editor');
  await signIn(admin, 'admin');
  const { id } = await aClinic('Клиника двух учётных записей');
  await openForm(editor, `clinics/${id}`);
  await settled(editor, () => editor.locator('#field-foundedYear').fill('1961'));
  await expect.poll(() => locksOf(id)).toBe(1);

  const save = await admin.request.patch(`${demo.cms}/api/clinics/${id}?locale=ru`, {
    headers: { Origin: demo.cms },
    data: { beds: 70, _status: 'published' },
  });
  expect(save.status()).toBe(423);
  expect((await save.json()).errors[0]).toMatchObject({ code: 'LOCKED' });
  expect(await clinicOf(id)).toMatchObject({ beds: 40 });
  await openForm(admin, `clinics/${id}`);
  // Payload makes the form anew for the new holder of the lock: what is typed before that is gone.
  const beds = admin.locator('#field-beds');
  await beds.evaluate((input) => input.setAttribute('data-earlier', ''));
  await admin.locator('#document-locked-take-over').click();
  await expect(admin.locator('#field-beds[data-earlier]')).toHaveCount(0);
  await settled(admin, () => beds.fill('71'));
  await publish(admin);
  await expect.poll(() => clinicOf(id)).toMatchObject({ beds: 71 });
  await lapseLocks(id);

  const answered = editor.waitForResponse(
    (response) => response.url().includes(`/api/clinics/${id}`) && response.status() === 409,
  );
  await publish(editor);
  await answered;
  const dialog = editor.getByRole('dialog', { name: 'Документ изменился' });
  await expect(dialog.getByRole('group', { name: 'Коек' })).toContainText('71');
  await press(dialog, 'Сохранить так');
  await expect.poll(() => clinicOf(id)).toMatchObject({ beds: 71, foundedYear: 1961 });
});
