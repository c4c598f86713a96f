import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { adminPages } from '../support/admin-pages.ts';
import { demo } from '../support/demo.ts';
import { otherScript } from '../support/other-script.ts';

/** A page of each kind: the others have the same parts. */
const kinds = [
  /^$/,
  /^\/account$/,
  /^\/globals\/translationSettings$/,
  /^\/collections\/clinics$/,
  /^\/collections\/guides\/create$/,
  /^\/collections\/(?:destinations|media|offers|sites)\/[^/]{9,}$/,
  /^\/collections\/doctors\/[^/]+\/(?:api|versions\/[^/]+)$/,
];

async function scan(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html}`),
    );
}

for (const [language, theme] of [
  ['ru', 'light'],
  ['en', 'dark'],
] as const) {
  test(`Pages of every kind have no serious or critical findings of axe in ${language}, ${theme}, and no letters of the other language`, async ({
    page,
  }) => {
    await signIn(page, 'admin', language);
    await page.context().addCookies([{ name: 'polyclinic-theme', value: theme, url: demo.cms }]);
    const paths = (await adminPages(page)).filter((path) => kinds.some((kind) => kind.test(path)));
    expect(paths.length).toBeGreaterThanOrEqual(kinds.length);
    for (const path of paths) {
      await page.goto(`${demo.cms}/admin${path}`);
      await expect(page.locator('.template-default')).toBeVisible();
      await expect(page.locator('.shimmer-effect')).toHaveCount(0);
      await expect.poll(() => otherScript(page, language), { message: path }).toEqual([]);
      // Controls get their names a frame after they have come onto the page.
      await expect.poll(() => scan(page), { message: path }).toEqual([]);
    }
  });
}
