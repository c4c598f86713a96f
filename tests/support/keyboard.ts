import { expect, type Locator, type Page } from '@playwright/test';

/** Tab presses after which an element is taken for one that the keyboard does not reach. */
const MOST = 120;

/** Goes on by the Tab key from wherever the focus is, until an element has it. */
export async function tabUntil(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}
