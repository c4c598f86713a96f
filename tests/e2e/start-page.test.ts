import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { aClinic, demo, setMonthlyLimit, writeText } from '../support/demo.ts';

test('The start page tells editors what each site gets in fallback and what machine drafts cost, and leads to the queue', async ({
  page,
  browser,
}) => {
  const { id } = await aClinic('Клиника без переводов');
  await writeText(id, { locale: 'ar', path: 'name', value: 'عيادة بدون ترجمة' }, 'translator');
  await aClinic('Неопубликованная', { _status: 'draft' });
  await setMonthlyLimit(100_000_000);
  await signIn(page, 'editor');
  await page.goto(`${demo.cms}/admin`);
  const sites = page.getByRole('region', { name: /^По сайтам/ });
  const spend = page.getByRole('region', { name: /^Оплаченные знаки/ });

  await test.step('six months stand against the budget, in figures', async () => {
    await expect(spend.getByRole('rowheader')).toHaveCount(6);
    const month = new Intl.DateTimeFormat('ru', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    await expect(spend.getByRole('rowheader').last()).toHaveText(month.format(new Date()));
    await expect(spend.getByRole('row').last()).toContainText(/\d+ %$/);
    await expect(spend).toContainText(/Бюджет на месяц: 100\s000\s000/);
  });

  await test.step('what no site shows, and what was done last, lead to their places', async () => {
    const kept = page.getByRole('region', { name: 'Чего не показывает ни один сайт' });
    await expect(kept.getByRole('link', { name: /^Не опубликовано: Клиники/ })).toHaveAttribute(
      'href',
      /collections\/clinics\?where.*draft$/,
    );
    const recent = page.getByRole('region', { name: 'Что сделано в последнее время' });
    await expect(
      recent.getByRole('link', { name: /Клиника без переводов/ }).first(),
    ).toHaveAttribute('href', /\/workbench\/clinics\/[\w-]+\/ar\?entry=name$/);
  });

  await test.step('both are readable in the light, in the dark and on a phone', async () => {
    await expect(sites.getByRole('link').first()).toBeVisible();
    for (const theme of ['dark', 'light']) {
      await page.evaluate((value) => {
        document.documentElement.dataset.theme = value;
      }, theme);
      const { violations } = await new AxeBuilder({ page }).include('.board').analyze();
      expect(violations).toEqual([]);
    }
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width).toBe(390);
    // A site's name is broken between words.
    const name = await sites.getByRole('rowheader').first().boundingBox();
    expect(name?.width).toBeGreaterThan(100);
    if (wide) await page.setViewportSize(wide);
  });

  await test.step('a figure leads by the keyboard to the queue of its site and language', async () => {
    const figure = sites.getByRole('link').first();
    await expect(figure).toHaveAccessibleName(/: \d[\d\s]* \/ \d[\d\s]*$/);
    await figure.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/workbench\?task=all&locales=[\w-]+&site=[\w-]+$/);
    await expect(page.locator('.queue__table')).toBeVisible();
  });

  await test.step('a translator sees neither', async () => {
    const own = await browser.newPage();
    await signIn(own, 'translator');
    await own.goto(`${demo.cms}/admin`);
    await expect(own.locator('#board-heading')).toBeVisible();
    await expect(own.locator('#board-matrix')).toBeVisible();
    await expect(own.locator('#board-spend, #board-fallback')).toHaveCount(0);
  });
});
