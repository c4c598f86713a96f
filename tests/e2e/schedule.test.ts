import { expect, test } from '@playwright/test';
import { openForm, signIn } from '../support/admin.ts';
import { aClinic, demo, loginOf } from '../support/demo.ts';

/** A browser whose language has twelve hours, far from the office. */
test.use({ timezoneId: 'Asia/Kamchatka', locale: 'en-US' });

test('A publication is planned by typing its time of 24 hours on the office’s clocks, and marked on the form and in the list', async ({
  page,
}) => {
  const { id } = await aClinic('Клиника по расписанию');
  await signIn(page, 'editor');
  await openForm(page, `clinics/${id}`);
  await page.getByRole('button', { name: 'Запланировать…' }).click();
  await expect(page.locator('.schedule-drawer')).toContainText('Europe/Moscow');
  await page.locator('#schedule-when').fill('2035-12-20');
  await page.locator('#schedule-when-time').fill('1530');
  await page.getByRole('button', { name: 'Запланировать', exact: true }).click();
  await expect(page.locator('.schedule-drawer .schedule-upcoming')).toContainText(
    'Опубликуется 20.12.2035 15:30 (Europe/Moscow)',
  );
  // 15:30 in Moscow, on the clock of whoever reads it.
  const mark = 'Опубликуется 21.12.2035 00:30 UTC+12:00';
  await page.goto(`${demo.cms}/admin/collections/clinics/${id}`);
  await expect(page.locator('.doc-controls .schedule-upcoming')).toContainText(mark);
  await page.goto(
    `${demo.cms}/admin/collections/clinics?search=${encodeURIComponent('по расписанию')}`,
  );
  await expect(page.getByRole('row').filter({ hasText: 'Клиника по расписанию' })).toContainText(
    mark,
  );
});

test('A person whose session has ended signs in over the drawer, and the publication is planned', async ({
  page,
}) => {
  const { id } = await aClinic('Клиника после перерыва');
  await signIn(page, 'editor');
  await openForm(page, `clinics/${id}`);
  await page.getByRole('button', { name: 'Запланировать…' }).click();
  await page.locator('#schedule-when').fill('2035-12-20');
  await page.locator('#schedule-when-time').fill('1530');
  await page.context().clearCookies({ name: 'polyclinic-token' });
  await page.getByRole('button', { name: 'Запланировать', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Сеанс закончился' });
  await dialog.getByLabel('Пароль').fill(loginOf('editor').password);
  await dialog.getByRole('button', { name: 'Войти' }).click();
  await expect(page.locator('.schedule-drawer .schedule-upcoming')).toContainText(
    'Опубликуется 20.12.2035 15:30 (Europe/Moscow)',
  );
  await expect(dialog).toHaveCount(0);
});
