import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { adminPages, kindsOfPages } from '../support/admin-pages.ts';
import { scan } from '../support/axe.ts';
import { demo } from '../support/demo.ts';
import { otherScript } from '../support/other-script.ts';
import { openAdmin, watchPolicy } from '../support/policy.ts';

const languages = ['ru', 'en'] as const;
const themes = ['light', 'dark'] as const;
/** Two pages are scanned side by side, which takes a slow machine long. */
const patience = { timeout: 90_000 };

/** Reads pages in a language, each under one theme in turns; its colours under the other one, too. */
async function readPages(page: Page, language: (typeof languages)[number], paths: string[]) {
  const refused = watchPolicy(page);
  for (const [index, path] of paths.entries()) {
    const [theme, other] = index % 2 === 0 ? themes : themes.toReversed();
    await page
      .context()
      .addCookies([{ name: 'polyclinic-theme', value: String(theme), url: demo.cms }]);
    await openAdmin(page, path);
    const message = `${path} in ${language}, ${theme}`;
    await expect.poll(() => otherScript(page, language), { message }).toEqual([]);
    // Controls get their names a frame after they have come onto the page.
    await expect.poll(() => scan(page), { message, ...patience }).toEqual([]);
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, String(other));
    const colours = () => scan(page, ['color-contrast']);
    await expect.poll(colours, { message: `${path} in ${other}`, ...patience }).toEqual([]);
    expect(refused, path).toEqual([]);
  }
}

test('Pages of every kind have no serious or critical findings of axe in Russian and English, light and dark, and no letters of the other language', async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, 'admin');
  const paths = (await adminPages(page)).filter((path) =>
    kindsOfPages.some((kind) => kind.test(path)),
  );
  for (const kind of kindsOfPages) expect(paths.filter((path) => kind.test(path))).not.toEqual([]);
  const readers: { own: Page; language: (typeof languages)[number] }[] = [];
  for (const language of languages) {
    // The scanner refuses a page that `browser.newPage` has made.
    const own = await (await browser.newContext()).newPage();
    await signIn(own, 'admin', language);
    readers.push({ own, language });
  }
  await Promise.all(
    readers.map(({ own, language }, turn) =>
      readPages(
        own,
        language,
        paths.filter((_, index) => index % readers.length === turn),
      ),
    ),
  );
});

test('The sign-in page has no serious or critical findings of axe in Russian and English, light and dark', async ({
  browser,
}) => {
  for (const [locale, theme] of [
    ['ru-RU', 'light'],
    ['en-GB', 'dark'],
  ] as const) {
    // The scanner refuses a page that `browser.newPage` has made.
    const page = await (await browser.newContext({ locale })).newPage();
    await page.context().addCookies([{ name: 'polyclinic-theme', value: theme, url: demo.cms }]);
    await page.goto(`${demo.cms}/admin/login`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
    await expect(page.locator('input[name="email"]')).toBeVisible();
    const message = `${locale}, ${theme}`;
    await expect.poll(() => scan(page), { message, ...patience }).toEqual([]);
  }
});
