import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { scan } from '../support/axe.ts';
import { aClinic, demo, writeText } from '../support/demo.ts';
import { otherScript } from '../support/other-script.ts';

const stamp = Date.now();
const [before, meanwhile, agency] = ['مستشفى', 'مستشفى المدينة', 'مستشفى القلب'];

async function openExchange(page: Page, name: string) {
  await page.goto(`${demo.cms}/admin/collections/translations`);
  const drawer = page.getByRole('dialog');
  // What is pressed before React has taken over the page is lost.
  await expect(async () => {
    await page.getByRole('button', { name }).click();
    await expect(drawer).toBeVisible({ timeout: 2_000 });
  }).toPass();
  return drawer;
}

/** A file of an export in which an agency has changed the translation of the clinic of this run. */
async function fromAgency(file: string, title: string): Promise<Buffer> {
  const text = await readFile(file, 'utf8');
  const unit = new RegExp(`(<source>${title}</source>\\s*<target>)${before}(</target>)`);
  expect(text).toMatch(unit);
  return Buffer.from(text.replace(unit, `$1${agency}$2`));
}

test('A file goes out to an agency and comes back: what would change is shown, a conflict is settled by a person, a reason is given for each refusal', async ({
  page,
}) => {
  const title = `Клиника для агентства ${stamp}`;
  const key = { locale: 'ar', path: 'name' };
  const { id } = await aClinic(title);
  const seen = await writeText(id, { ...key, value: before }, 'translator');
  await signIn(page, 'reviewer');
  let file: Buffer;

  await test.step('an export in XLIFF 2.1', async () => {
    const drawer = await openExchange(page, 'Обмен с агентствами…');
    await expect(drawer.getByLabel('Формат').getByRole('option')).toHaveCount(6);
    await drawer.getByLabel('На какой язык').selectOption('ar');
    await drawer.getByLabel('Раздел').selectOption('clinics');
    await expect.poll(() => scan(page)).toEqual([]);
    const downloading = page.waitForEvent('download');
    await drawer.getByRole('button', { name: 'Выгрузить' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('clinics-ru-ar.xlf');
    file = await fromAgency(await download.path(), title);
  });

  const choose = async (name: string, buffer: Buffer) =>
    page.getByLabel('Файл').setInputFiles({ name, mimeType: 'application/xml', buffer });

  await test.step('it would change one text, and a trial changes nothing', async () => {
    await choose('clinics.xlf', file);
    const row = page.locator('.exchange-report').getByRole('row').filter({ hasText: title });
    await expect(row).toContainText('изменено');
    await expect(row).toContainText(before);
    await expect(row).toContainText(agency);
    await page.reload();
  });

  await test.step('a text that was changed here since is a conflict until it is ticked', async () => {
    await writeText(id, { ...key, value: meanwhile, seen }, 'reviewer');
    const drawer = await openExchange(page, 'Обмен с агентствами…');
    await choose('clinics.xlf', file);
    const row = drawer.locator('.exchange-report').getByRole('row').filter({ hasText: title });
    await expect(row).toContainText('расхождение');
    await expect.poll(() => scan(page)).toEqual([]);
    await row.getByRole('checkbox', { name: 'Принять' }).check();
    await drawer.getByRole('button', { name: 'Загрузить это' }).click();
    await expect(row).toContainText('принято');
    await page.goto(`${demo.cms}/admin/workbench/clinics/${id}/ar?entry=name`);
    await expect(page.getByRole('textbox', { name: 'Перевод: Название' })).toHaveText(agency);
    await expect(page.locator('[data-path="name"]')).toContainText('Написано: импорт');
  });

  await test.step('in English, a text that nobody knows is refused with the reason', async () => {
    await page.context().addCookies([{ name: 'polyclinic-lng', value: 'en', url: demo.cms }]);
    const drawer = await openExchange(page, 'Exchange with agencies…');
    const strange = file.toString('utf8').replaceAll(id, '00000000-0000-8000-8000-000000000000');
    await page.getByLabel('File').setInputFiles({
      name: 'clinics.xlf',
      mimeType: 'application/xml',
      buffer: Buffer.from(strange),
    });
    await expect(drawer.locator('.exchange-report')).toContainText('refused');
    expect(await otherScript(page, 'en')).toEqual([]);
  });
});
