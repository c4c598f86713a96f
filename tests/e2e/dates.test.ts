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
