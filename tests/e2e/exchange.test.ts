import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { openForm, signIn } from '../support/admin.ts';
import { aClinic, demo } from '../support/demo.ts';

const arabic = 'عيادة التبادل';

test('translations go out as a file, are edited by an agency, and come in again', async ({
  page,
}) => {
  test.slow();
  const word = `Обменная${String(Date.now()).replace(/\d/g, (digit) => 'абвгдежзик'[+digit] ?? '')}`;
  const clinic = await aClinic(word);
  await signIn(page, 'editor');
  await page.goto(`${demo.cms}/admin/collections/translations`);
  const drawer = page.getByRole('dialog');
  // A click before React has taken over the page is lost.
  await expect(async () => {
    await page.getByRole('button', { name: 'Обмен с агентствами…' }).click({ timeout: 2_000 });
    await expect(drawer).toBeVisible({ timeout: 2_000 });
  }).toPass();

  const out = drawer.getByRole('region', { name: 'Выгрузить' });
  const into = drawer.getByRole('region', { name: 'Загрузить' });
  const send = (name: string, text: string) =>
    into
      .getByLabel('Файл')
      .setInputFiles({ name, mimeType: 'application/xliff+xml', buffer: Buffer.from(text) });

  const exported = await test.step('the file holds the new clinic’s texts', async () => {
    await out.getByLabel('На какой язык').selectOption('ar');
    await out.getByLabel('Раздел').selectOption('clinics');
    const downloading = page.waitForEvent('download');
    await out.getByRole('button', { name: 'Выгрузить' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('clinics-ru-ar.xlf');
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain(`<source>${word}</source>`);
    return text;
  });

  await test.step('a hostile file is refused with the reason', async () => {
    await send(
      'bad.xlf',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff>&e;</xliff>',
    );
    await expect(into.getByText('удалите строку <!DOCTYPE …>')).toBeVisible();
  });

  await test.step('the untouched file changes nothing', async () => {
    await send('back.xlf', exported);
    await expect(into.getByText(/^Что изменится: без изменений: /)).toBeVisible();
    await expect(into.getByRole('button', { name: 'Загрузить это' })).toBeDisabled();
  });

  await test.step('an edited target is shown before it is imported, and then waits for review', async () => {
    const source = `<source>${word}</source>`;
    await send('back.xlf', exported.replace(source, `${source}<target>${arabic}</target>`));
    await expect(into.getByText(/изменено: 1/)).toBeVisible();
    await expect(into.getByRole('row').filter({ hasText: arabic })).toContainText('name');
    await into.getByRole('button', { name: 'Загрузить это' }).click();
    await expect(into.getByText(/^Загружено: /)).toContainText('изменено: 1');
    await openForm(page, `clinics/${clinic.id}`, 'ar');
    await expect(page.locator('#field-name')).toHaveValue(arabic);
  });
});
