import { expect, type Locator, type Page } from '@playwright/test';
import { demo, type Login, loginOf, type Role } from './demo.ts';

/** Signs the page's browser in, without the form. */
export async function signIn(
  page: Page,
  who: Role | Login,
  language: 'ru' | 'en' = 'ru',
): Promise<void> {
  const data = typeof who === 'string' ? loginOf(who) : who;
  const answer = await page.request.post(`${demo.cms}/api/users/login`, { data });
  expect(answer.ok()).toBe(true);
  await page.context().addCookies([{ name: 'polyclinic-lng', value: language, url: demo.cms }]);
}

/** Opens a document's form in a language of its text, and waits until it takes input. */
export async function openForm(page: Page, path: string, locale = 'ru'): Promise<void> {
  await page.goto(`${demo.cms}/admin/collections/${path}?locale=${locale}`);
  await expect(page.locator('.collection-edit form, form.collection-edit__form')).toBeVisible();
  await expect(page.locator('.shimmer-effect')).toHaveCount(0);
}

/**
 * Does something to a form and waits until the server has answered to it: Payload 3.90 takes the
 * errors of a save away again when an older question of the form is answered after it.
 */
export async function settled(page: Page, act: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().includes('/admin/'),
  );
  await act();
  await answered;
}

/** Goes from one element by the Tab key until a button with this name has the focus. */
export async function tabTo(page: Page, from: Locator, name: string): Promise<void> {
  // A form that is not ready yet may take the focus away: then once more.
  await expect(async () => {
    await from.focus();
    const focused = page.locator(':focus');
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press('Tab');
      if ((await focused.getAttribute('aria-label', { timeout: 1_000 })) === name) return;
    }
    throw new Error(`Tab does not reach “${name}”`);
  }).toPass();
}
