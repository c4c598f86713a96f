import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { demo } from '../support/demo.ts';

/** What the page was refused, and whom it asked that is not the CMS. */
function watch(page: Page): { refused: string[]; foreign: string[] } {
  const seen = { refused: [] as string[], foreign: [] as string[] };
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) seen.refused.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(demo.cms).origin) {
      seen.foreign.push(request.url());
    }
  });
  return seen;
}

test('The pages of the admin work under their policy, and ask no foreign host', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto(`${demo.cms}/admin/login`);
  await expect(page.locator('input[name="email"]')).toBeVisible();
  await signIn(page, 'admin');
  for (const place of [
    '',
    '/account',
    '/collections/clinics',
    '/collections/clinics/create',
    '/collections/guides/create',
    '/collections/media',
    '/collections/media/create',
    '/collections/translations',
    '/collections/translationRuns',
    '/collections/users',
    '/globals/translationSettings',
  ]) {
    const answer = await page.goto(`${demo.cms}/admin${place}`);
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'self' 'nonce-");
    await expect(page.locator('.template-default, .app-header').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  await page.goto(`${demo.cms}/admin/collections/clinics`);
  // A script that is not the page’s own does not run: what the policy is there for.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.isInjected = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'isInjected' in window)).toBe(false);
  expect(seen.foreign).toEqual([]);
  expect(seen.refused).toHaveLength(1);
});
