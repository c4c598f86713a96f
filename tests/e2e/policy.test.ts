import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { adminPages, kindsOfPages } from '../support/admin-pages.ts';
import { demo } from '../support/demo.ts';
import { otherScript } from '../support/other-script.ts';
import { openAdmin, watchPolicy } from '../support/policy.ts';

/** Tabs that load pages side by side: most of a page's time is waiting. */
const tabs = 4;

test('Every page of the admin works under its policy, asks no foreign host, and is in Russian where the reader is', async ({
  page,
}) => {
  await signIn(page, 'admin');
  const pages = await adminPages(page);
  expect(pages.length).toBeGreaterThan(50);
  // The test of accessibility opens a page of each kind, and watches it so, too.
  const waiting = pages.filter((path) => !kindsOfPages.some((kind) => kind.test(path)));
  const faults: string[] = [];
  const visitAll = async (tab: Page) => {
    const seen = watchPolicy(tab);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await openAdmin(tab, path);
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
  const seen = watchPolicy(page);
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
