import { expect, test } from '@playwright/test';
import { openForm, settled, signIn } from '../support/admin.ts';
import { demo } from '../support/demo.ts';

/** Browsers far from UTC, on both sides of it, and one in between. */
const zones = ['Asia/Kamchatka', 'America/New_York', 'Europe/Moscow'];

for (const timezoneId of zones) {
  test.describe(`a browser in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('shows and keeps the day that was written', async ({ page }) => {
      await signIn(page, 'admin');
      const { doc } = await (
        await page.request.post(`${demo.cms}/api/sources?locale=ru&depth=0`, {
          headers: { Origin: demo.cms },
          data: {
            title: `Источник ${timezoneId}`,
            sourceLocale: 'ru',
            published: '2026-12-20',
            _status: 'published',
          },
        })
      ).json();
      await openForm(page, `sources/${doc.id}`);
      const published = page.locator('#field-published');
      await expect(published).toHaveValue('2026-12-20');
      await published.fill('2026-12-21');
      await page.getByRole('button', { name: 'Опубликовать', exact: true }).click();
      const stored = async () =>
        (
          await (
            await page.request.get(`${demo.cms}/api/sources/${doc.id}`, {
              headers: { Origin: demo.cms },
            })
          ).json()
        ).published;
      await expect.poll(stored).toBe('2026-12-21T00:00:00.000Z');

      await test.step('and a comparison of versions shows both days', async () => {
        const asked = `sources/versions?where[parent][equals]=${doc.id}&sort=-updatedAt&limit=1`;
        const versions = await page.request.get(`${demo.cms}/api/${asked}`, {
          headers: { Origin: demo.cms },
        });
        const [newest] = (await versions.json()).docs;
        await page.goto(`${demo.cms}/admin/collections/sources/${doc.id}/versions/${newest.id}`);
        const days = page.locator('.field-diff-container.date-diff, .date-diff').first();
        await expect(days).toContainText('20.12.2026');
        await expect(days).toContainText('21.12.2026');
      });
    });

    test('enters an event’s time on the clocks of the event', async ({ page }) => {
      await signIn(page, 'admin');
      const { doc } = await (
        await page.request.post(`${demo.cms}/api/events?locale=ru&depth=0&draft=true`, {
          headers: { Origin: demo.cms },
          data: { name: `Конгресс ${timezoneId}`, sourceLocale: 'ru', country: 'RU' },
        })
      ).json();
      await openForm(page, `events/${doc.id}`);
      await page.locator('#field-start').fill('2026-12-20');
      await page.locator('#field-start-time').fill('9:00');
      await page.locator('#field-timezone input').first().fill('Vladivostok');
      await settled(page, () => page.getByText('Asia/Vladivostok ·').first().click());
      await expect(page.locator('#field-start')).toHaveValue('2026-12-20');
      await expect(page.locator('#field-start-time')).toHaveValue('09:00');
      await page.getByRole('button', { name: 'Сохранить черновик' }).click();
      const stored = async () =>
        (
          await (
            await page.request.get(`${demo.cms}/api/events/${doc.id}?draft=true`, {
              headers: { Origin: demo.cms },
            })
          ).json()
        ).start;
      await expect.poll(stored).toBe('2026-12-19T23:00:00.000Z');
    });
  });
}

// Payload's own picker shows the next day from UTC+12 on.
test.describe('a list in a browser in Asia/Kamchatka', () => {
  test.use({ timezoneId: 'Asia/Kamchatka' });

  test('a list is filtered by the day that was written, whatever the browser’s zone', async ({
    page,
  }) => {
    await signIn(page, 'admin');
    const title = 'Источник под фильтром';
    await page.request.post(`${demo.cms}/api/sources?locale=ru&depth=0`, {
      headers: { Origin: demo.cms },
      data: { title, sourceLocale: 'ru', published: '2026-11-15', _status: 'published' },
    });
    // As Payload's own picker writes a day: its noon in UTC.
    const filter = 'where[or][0][and][0][published][equals]=2026-11-15T12:00:00.000Z';
    await page.goto(`${demo.cms}/admin/collections/sources?${filter}`);
    const day = page.locator('.condition__value input[type="date"]');
    await expect(day).toHaveValue('2026-11-15');
    const row = page.getByRole('link', { name: title });
    await expect(row).toBeVisible();
    await expect(page.getByRole('cell', { name: '15.11.2026' }).first()).toBeVisible();
    await day.fill('2026-11-16');
    await expect(page).toHaveURL(/2026-11-16/);
    await expect(row).toHaveCount(0);
    await expect(day).toHaveValue('2026-11-16');
  });
});
