import { expect, type Page, test } from '@playwright/test';
import { openForm, signIn } from '../support/admin.ts';
import { aClinic, approveText, demo } from '../support/demo.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** Controls and texts that end outside of the screen, and that no scroll of their own brings in. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > window.innerWidth + 1 || left < -1);
    };
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      ((/auto|scroll/.test(getComputedStyle(element).overflowX) && !isCut(element)) ||
        scrolls(element.parentElement));
    return [...document.querySelectorAll('button, a, input, textarea, h1, h2, h3, p, label')]
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .filter((element) => isCut(element) && !scrolls(element.parentElement))
      .map((element) => `${element.localName}.${element.className} ${element.textContent}`);
  });
}

/** How wide the page is, which it becomes when it has come to life. */
const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

test('On a phone the workbench’s queue, a document’s texts and its languages are not cut off', async ({
  page,
}) => {
  const { id } = await aClinic('Клиника за столом переводчика на узком экране');
  await signIn(page, 'translator');
  for (const [path, ready] of [
    ['/workbench?task=all&locales=ar', '.queue__table'],
    [`/workbench/clinics/${id}/ar`, '.desk-entry'],
    [`/collections/clinics/${id}/translations`, '.queue__table'],
  ] as const) {
    await page.goto(`${demo.cms}/admin${path}`);
    await expect(page.locator(ready).first()).toBeVisible();
    // The menu is open until the page has come to life.
    await expect.soft.poll(() => cutOff(page), path).toEqual([]);
    await expect.soft.poll(() => widthOf(page), path).toBe(390);
  }
  await page.goto(`${demo.cms}/admin/workbench?task=all&locales=ar`);
  await expect(page.getByText('Выбрать все на странице')).toBeInViewport();
});

test('On a phone the form says which approved texts an edit makes stale, wherever one types', async ({
  page,
}) => {
  const { id } = await aClinic('Клиника на узком экране', { summary: 'Принимает всех.' });
  await approveText(id, { locale: 'ar', path: 'summary', value: 'يستقبل الجميع.' });
  await signIn(page, 'editor');
  await openForm(page, `clinics/${id}`);
  const summary = page.locator('#field-summary');
  await summary.fill('Принимает всех, и ночью.');
  const warning = page.locator('.stale-warning.is-shown');
  await expect(warning).toContainText('арабский: 1 текст');
  await expect(warning).toHaveCount(1);
  await page.locator('#field-beds').scrollIntoViewIfNeeded();
  await expect(warning).toBeInViewport();
  await page.locator('#action-save').scrollIntoViewIfNeeded();
  await expect(warning).toBeInViewport();
});

test('On a phone the sign-in page, the dashboard and a list are not cut off', async ({ page }) => {
  for (const [path, ready] of [
    ['/login', 'input[name="email"]'],
    ['', '.dashboard'],
    ['/collections/clinics', 'tbody tr'],
  ] as const) {
    if (path !== '/login') await signIn(page, 'editor');
    await page.goto(`${demo.cms}/admin${path}`);
    await expect(page.locator(ready).first()).toBeVisible();
    await expect(page.locator('.shimmer-effect')).toHaveCount(0);
    await expect.soft.poll(() => cutOff(page), path).toEqual([]);
    await expect.soft.poll(() => widthOf(page), path).toBe(390);
  }
});

test('On a phone a document, what its publication offers and the drawer of its translation are not cut off', async ({
  page,
}) => {
  const { id } = await aClinic('Клиника на узком экране с длинным названием');
  await signIn(page, 'admin');
  await openForm(page, `clinics/${id}`);
  await expect.poll(() => cutOff(page)).toEqual([]);
  await expect.poll(() => widthOf(page)).toBe(390);
  // The bar's blurred ground is as large as the bar, and blurs nothing else.
  expect(
    await page.locator('.doc-controls').evaluate((bar) => {
      const ground = getComputedStyle(bar, '::before');
      return ground.position !== 'absolute' || getComputedStyle(bar).position !== 'static';
    }),
  ).toBe(true);
  for (const [button, title] of [
    ['Перевести…', 'Машинный перевод'],
    ['Запланировать…', 'Публикация по расписанию'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect.poll(() => cutOff(page)).toEqual([]);
    await page.locator('.drawer__header__close').click();
    await expect(page.getByRole('heading', { name: title })).toHaveCount(0);
  }
  await page.goto(`${demo.cms}/admin/collections/clinics/${id}/versions`);
  await expect(page.getByRole('table')).toBeVisible();
  await expect.poll(() => cutOff(page)).toEqual([]);
});
