import { expect, type Page, test } from '@playwright/test';
import { openForm, signIn } from '../support/admin.ts';
import { demo } from '../support/demo.ts';

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

  const admin = await browser.newPage();
  await signIn(admin, 'admin', 'en');
  await openForm(admin, `clinics/${id}`);
  const dialog = await openDialog(admin);
  await dialog.getByLabel('For ever, not into the trash').check({ force: true });
  const confirm = dialog.getByRole('button', { name: 'Delete for ever' });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel('Delete it for ever all the same').check({ force: true });
  await expect(confirm).toBeEnabled();
});
