import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { adminPages } from '../support/admin-pages.ts';
import { demo } from '../support/demo.ts';
import { otherScript } from '../support/other-script.ts';

/** What the page was refused, and whom it asked that is not the CMS. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) seen.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(demo.cms).origin)
      seen.push(request.url());
  });
  return seen;
}

/** Tabs that load pages side by side: most of a page's time is waiting. */
const tabs = 4;

test('Every page of the admin works under its policy, asks no foreign host, and is in Russian where the reader is', async ({
  page,
}) => {
  await signIn(page, 'admin');
  const waiting = await adminPages(page);
  expect(waiting.length).toBeGreaterThan(50);
  const faults: string[] = [];
  const visitAll = async (tab: Page) => {
    const seen = watch(tab);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const answer = await tab.goto(`${demo.cms}/admin${path}`);
      expect(answer?.headers()['content-security-policy']).toContain("script-src 'self' 'nonce-");
      await expect(tab.locator('.template-default, .app-header').first()).toBeVisible();
      await expect(tab.locator('.shimmer-effect')).toHaveCount(0);
      faults.push(...seen.splice(0).map((fault) => `${path}: ${fault}`));
      await expect.poll(() => otherScript(tab, 'ru'), { message: path }).toEqual([]);
    }
  };
  const others = await Promise.all(
    Array.from({ length: tabs - 1 }, () => page.context().newPage()),
  );
  await Promise.all([page, ...others].map(visitAll));
  expect(faults).toEqual([]);
});

test('The page of the login asks no foreign host, and a script that is not its own does not run', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto(`${demo.cms}/admin/login`);
  await expect(page.locator('input[name="email"]')).toBeVisible();
  expect(seen).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.isInjected = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'isInjected' in window)).toBe(false);
  await expect.poll(() => seen).toHaveLength(1);
});
