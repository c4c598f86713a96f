import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { openForm, settled, signIn } from '../support/admin.ts';

test('a picture is uploaded and shown; a text in disguise is refused', async ({ page }) => {
  await signIn(page, 'editor');
  await openForm(page, 'media/create');
  const file = page.locator('.file-field input[type="file"]');
  const save = page.getByRole('button', { name: 'Сохранить', exact: true });
  await page.locator('#field-alt').fill('Проверочный прямоугольник');
  await page.locator('#field-rights').fill('CC0');

  await settled(page, () =>
    file.setInputFiles({
      name: 'disguise.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('a text, whatever the name says'),
    }),
  );
  await save.click();
  await expect(page.getByText('Содержимое файла — не изображение').first()).toBeVisible();

  await page.locator('.file-field__remove').click();
  await file.setInputFiles({
    name: 'rectangle.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp({
      create: { width: 640, height: 400, channels: 3, background: '#0b7a75' },
    })
      .jpeg()
      .toBuffer(),
  });
  await save.click();
  await expect(page).toHaveURL(/media\/(?!create)/);
  const preview = page.locator('.file-details img');
  await expect(preview).toBeVisible();
  await expect
    .poll(() => preview.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
});
