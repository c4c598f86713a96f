import { expect, type Page, test } from '@playwright/test';
import { openForm, settled, signIn } from '../support/admin.ts';
import { scan } from '../support/axe.ts';
import { aClinic, clinicOf, editClinic, loginOf } from '../support/demo.ts';

const publish = (page: Page) =>
  page
    .getByRole('button', { name: 'Опубликовать изменения', exact: true })
    .or(page.getByRole('button', { name: 'Опубликовать', exact: true }));

async function typeInto(page: Page, field: string, value: string): Promise<void> {
  const input = page.locator(`#field-${field}`);
  await expect(input).toBeEnabled();
  await settled(page, () => input.fill(value));
}

test('a form that somebody has overtaken is merged field by field, by keyboard', async ({
  page,
}) => {
  await signIn(page, 'editor');
  const { id } = await aClinic('Клиника двух редакторов');
  await openForm(page, `clinics/${id}`);
  await typeInto(page, 'foundedYear', '1961');
  // In another tab: somebody else's is held off by the lock, until that has lapsed.
  await editClinic(id, {
    beds: 77,
    kind: 'sanatorium',
    languages: [{ language: 'ar', mode: 'staff' }],
  });

  await publish(page).click();
  const dialog = page.getByRole('dialog', { name: 'Документ изменился' });
  await expect(dialog).toBeVisible();
  const beds = dialog.getByRole('group', { name: 'Коек' });
  await expect(beds).toContainText('Вы это поле не меняли');
  await expect(beds.getByRole('radio', { name: /Взять чужое/ })).toBeChecked();
  await expect(beds).toContainText('40');
  await expect(beds).toContainText('77');
  await expect(dialog.getByRole('group', { name: 'Тип' })).toContainText('Санаторий');
  // What only the form has changed is not asked about.
  await expect(dialog.getByRole('group')).toHaveCount(3);
  await expect.poll(() => scan(page)).toEqual([]);

  await test.step('Escape goes back to the form, with what was typed', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('#field-foundedYear')).toHaveValue('1961');
    expect((await clinicOf(id)).foundedYear ?? null).toBeNull();
  });

  await typeInto(page, 'foundedYear', '1962');
  await publish(page).click();
  await expect(dialog).toBeVisible();
  const save = dialog.getByRole('button', { name: 'Сохранить так' });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(save).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect
    .poll(() => clinicOf(id))
    .toMatchObject({ beds: 77, kind: 'sanatorium', foundedYear: 1962 });
  await expect(page.locator('#field-beds')).toHaveValue('77');

  await test.step('the next save of the same form needs no merge', async () => {
    await typeInto(page, 'foundedYear', '1963');
    await publish(page).click();
    await expect.poll(async () => (await clinicOf(id)).foundedYear).toBe(1963);
    await expect(dialog).toHaveCount(0);
  });
});

test('a person whose session has ended signs in over the form, and it is saved', async ({
  page,
}) => {
  await signIn(page, 'editor', 'en');
  const { id } = await aClinic('Клиника без сеанса');
  await openForm(page, `clinics/${id}`);
  await typeInto(page, 'beds', '51');
  await page.context().clearCookies({ name: 'polyclinic-token' });
  await page.getByRole('button', { name: /^Publish( changes)?$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  await expect(dialog).toBeVisible();
  await expect.poll(() => scan(page)).toEqual([]);
  const { email, password } = loginOf('editor');
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await clinicOf(id)).beds).toBe(51);
  await expect(page.locator('#field-beds')).toHaveValue('51');
});

test('the switch of languages asks before it drops unsaved edits', async ({ page }) => {
  await signIn(page, 'editor');
  const { id } = await aClinic('Клиника на двух языках');
  await openForm(page, `clinics/${id}`);
  await typeInto(page, 'beds', '52');
  const toArabic = async () => {
    await page.locator('.localizer button').first().click();
    await page.locator('.localizer__locale-code[data-locale="ar"]').click();
  };
  await toArabic();
  await expect(page.getByText('Уйти без сохранения?')).toBeVisible();
  await page.getByRole('button', { name: 'Остаться' }).click();
  await expect(page.locator('#field-beds')).toHaveValue('52');
  expect(page.url()).toContain('locale=ru');
  await toArabic();
  await page.getByRole('button', { name: 'Переключить без сохранения' }).click();
  await page.waitForURL(/locale=ar/);
});

test('unsaved input is kept while the network is away, and offered again after a reload', async ({
  page,
}) => {
  await signIn(page, 'editor');
  const { id } = await aClinic('Клиника после сбоя');
  await openForm(page, `clinics/${id}`);
  await typeInto(page, 'beds', '52');
  await page.context().setOffline(true);
  await page.locator('#field-beds').fill('53');
  await publish(page).click();
  await expect(page.getByText('Сервер недоступен')).toBeVisible();
  const kept = () => page.evaluate(() => Object.values(localStorage).join());
  await expect.poll(kept).toContain('"beds":53');
  page.on('dialog', (dialog) => dialog.accept());
  await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await page.context().setOffline(false);
  await openForm(page, `clinics/${id}`);
  await expect(page.locator('#field-beds')).toHaveValue('40');
  await expect(page.getByText('есть несохранённый ввод')).toBeVisible();
  await page.getByRole('button', { name: 'Вернуть' }).click();
  await expect(page.locator('#field-beds')).toHaveValue('53');
  await publish(page).click();
  await expect.poll(async () => (await clinicOf(id)).beds).toBe(53);
  await page.reload();
  await expect(page.locator('#field-beds')).toHaveValue('53');
  await expect(page.getByText('есть несохранённый ввод')).toHaveCount(0);
});
