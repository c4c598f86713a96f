import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { adminPages } from '../support/admin-pages.ts';
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

/** Tabs that load pages side by side: most of a page's time is waiting. */
const tabs = 4;

test('Every page of the admin works under its policy, and asks no foreign host', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto(`${demo.cms}/admin/login`);
  await expect(page.locator('input[name="email"]')).toBeVisible();
  await signIn(page, 'admin');
  const waiting = await adminPages(page);
  expect(waiting.length).toBeGreaterThan(100);
  const faults: string[] = [];
  const visitAll = async (tab: Page) => {
    const asked = watch(tab);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const answer = await tab.goto(`${demo.cms}/admin${path}`);
      expect(answer?.headers()['content-security-policy']).toContain("script-src 'self' 'nonce-");
      await expect(tab.locator('.template-default, .app-header').first()).toBeVisible();
      await tab.waitForLoadState('networkidle');
      const found = [...asked.refused.splice(0), ...asked.foreign.splice(0)];
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
  };
  const others = await Promise.all(
    Array.from({ length: tabs - 1 }, () => page.context().newPage()),
  );
  await Promise.all([page, ...others].map(visitAll));
  expect([...faults, ...seen.refused, ...seen.foreign]).toEqual([]);
});

test('A script that is not the page’s own does not run', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto(`${demo.cms}/admin/collections/clinics`);
  const { refused } = watch(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.isInjected = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'isInjected' in window)).toBe(false);
  await expect.poll(() => refused).toHaveLength(1);
});
