import { expect, type Page } from '@playwright/test';
import { demo } from './demo.ts';

/** What a page is refused by its policy from now on, and whom it asks that is not the CMS. */
export function watchPolicy(page: Page): string[] {
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

/** Opens a page of the admin, which has a policy, and waits until it is whole. */
export async function openAdmin(page: Page, path: string): Promise<void> {
  const answer = await page.goto(`${demo.cms}/admin${path}`);
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self' 'nonce-");
  await expect(page.locator('.template-default, .app-header').first()).toBeVisible();
  await expect(page.locator('.shimmer-effect')).toHaveCount(0);
}
