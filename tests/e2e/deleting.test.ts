import { expect, type Page, test } from '@playwright/test';
import { openForm, signIn } from '../support/admin.ts';
import { scan } from '../support/axe.ts';
import { aClinic, demo, editClinic } from '../support/demo.ts';

/** The id of a clinic that an offer is of. */
async function aNeededClinic(page: Page): Promise<string> {
  const headers = { Origin: demo.cms };
  const found = await page.request.get(`${demo.cms}/api/offers?limit=1&depth=0`, { headers });
  const { docs } = await found.json();
  return docs[0].clinic;
}

const openDialog = async (page: Page) => {
  await page.locator('.doc-controls__dots').click();
  await expect(page.locator('#action-delete')).toBeHidden();
  await page.locator('#delete-document').click();
  const dialog = page.locator('.deleting');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  return dialog;
};

test('what others need is deleted for ever by administrators who insist; editors see who needs it', async ({
  browser,
}) => {
  const editor = await browser.newPage();
  await signIn(editor, 'editor');
  const id = await aNeededClinic(editor);
  await openForm(editor, `clinics/${id}`);
  const warning = await openDialog(editor);
  await expect(warning).toContainText('На это ссылаются документы');
  await expect(warning.locator('#delete-for-ever')).toHaveCount(0);
  await expect(warning.getByRole('button', { name: 'Переместить в корзину' })).toBeEnabled();

  // The scanner refuses a page that `browser.newPage` has made.
  const admin = await (await browser.newContext()).newPage();
  await signIn(admin, 'admin', 'en');
  await openForm(admin, `clinics/${id}`);
  const dialog = await openDialog(admin);
  await dialog.getByLabel('For ever, not into the trash').check({ force: true });
  const confirm = dialog.getByRole('button', { name: 'Delete for ever' });
  await expect(confirm).toBeDisabled();
  await expect.poll(() => scan(admin)).toEqual([]);
  await dialog.getByLabel('Delete it for ever all the same').check({ force: true });
  await expect(confirm).toBeEnabled();
});

test('several documents are deleted after a warning of what the sites and others would lose', async ({
  page,
}) => {
  await signIn(page, 'admin');
  const word = `Удаляемая${Date.now()}`;
  const needed = await aClinic(`${word} нужная`);
  const other = await aClinic(`${word} лишняя`);
  const branch = await aClinic('Её филиал');
  await editClinic(branch.id, { parent: needed.id });
  const openList = async (trash = '') => {
    await page.goto(`${demo.cms}/admin/collections/clinics${trash}?search=${word}`);
    await expect(page.locator('tbody tr')).toHaveCount(2);
    await expect(async () => {
      await page.locator('thead .checkbox-input input').check({ force: true });
      await expect(page.locator('#delete-selected')).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(page.locator('.delete-documents__toggle')).toHaveCount(0);
  };
  const dialog = page.locator('.saving-dialog');
  await openList();
  await page.locator('#delete-selected').click();
  await expect(dialog).toContainText('Сейчас на сайтах: 2');
  await expect(dialog).toContainText('На них ссылаются другие документы: 1');
  await expect(dialog.getByRole('link', { name: 'Её филиал' })).toBeVisible();
  await expect.poll(() => scan(page)).toEqual([]);
  await dialog.locator('#delete-several-confirm').click();
  await expect(page.getByText('Удалено: 2')).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(0);

  await test.step('for ever only those that nobody needs, unless somebody insists', async () => {
    await openList('/trash');
    await expect(page.locator('#empty-trash-button')).toHaveCount(0);
    await page.locator('#empty-trash').click();
    await expect(dialog).toContainText('На них ссылаются другие документы');
    await expect(dialog.locator('#delete-several-confirm')).toBeDisabled();
    await dialog.getByRole('button', { name: 'Отмена' }).click();
    await page.locator('#delete-selected').click();
    await expect(dialog.locator('#delete-several-confirm')).toBeDisabled();
    await dialog.locator('#delete-several-even-if-needed').check({ force: true });
    await dialog.locator('#delete-several-confirm').click();
    await expect(page.getByText('Удалено: 2')).toBeVisible();
    for (const { id } of [needed, other]) {
      const answer = await page.request.get(`${demo.cms}/api/clinics/${id}?trash=true`, {
        headers: { Origin: demo.cms },
      });
      expect(answer.status()).toBe(404);
    }
  });
});
