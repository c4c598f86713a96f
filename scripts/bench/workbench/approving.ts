import { chromium, type Page } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../../tests/support/chromium.ts';
import startDemo from '../../../tests/support/demo-server.ts';
import { percentile } from '../harness/percentiles.ts';

export type ApprovingFigures = {
  /** From the keystroke until the next text of the document has the keyboard. */
  approveP95Ms: number;
  /** From the keystroke until the first text of the next document has it: the approval is answered before. */
  nextDocumentP95Ms: number;
};

/** What the page notes in itself, since a look from outside takes longer than what is looked at. */
type Noted = Window & { pressedAt: number | null; tookMs: number[] };

const texts = {
  summary: 'Клиника принимает пациентов каждый день.',
  address: 'Главная улица, дом у парка',
  city: 'Город у моря',
};
const arabic = {
  name: 'عيادة القلب',
  summary: 'تستقبل العيادة المرضى كل يوم.',
  address: 'الشارع الرئيسي، المبنى بجانب الحديقة',
  city: 'مدينة على البحر',
};

/** A reviewer goes through documents of four texts by the keyboard, in a browser, on the production build. */
export async function measureApproving(documents: number): Promise<ApprovingFigures> {
  const stop = await startDemo();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: chromiumArgs(),
  });
  try {
    // They read at import what the demo has said.
    const { signIn } = await import('../../../tests/support/admin.ts');
    const { aClinic, demo, writeText } = await import('../../../tests/support/demo.ts');
    for (let document = 0; document < documents; document += 1) {
      const { id } = await aClinic('Замер: клиника сердца', texts);
      for (const [path, value] of Object.entries(arabic)) {
        await writeText(id, { locale: 'ar', path, value }, 'translator');
      }
    }
    const page = await browser.newPage();
    await signIn(page, 'reviewer');
    const found = new URLSearchParams({ task: 'review', locales: 'ar', text: 'Замер' });
    await page.goto(`${demo.cms}/admin/workbench?${found}`);
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.locator('.desk-entry .segment-field:focus').waitFor();
    return await approveAll(page, documents);
  } finally {
    await browser.close();
    await stop?.();
  }
}

async function approveAll(page: Page, documents: number): Promise<ApprovingFigures> {
  await page.evaluate(() => {
    const noted = window as unknown as Noted;
    Object.assign(noted, { pressedAt: null, tookMs: [] });
    addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') noted.pressedAt = performance.now();
      },
      true,
    );
    addEventListener('focusin', ({ target }) => {
      if (noted.pressedAt === null || !(target as Element).closest('.desk-entry')) return;
      noted.tookMs.push(performance.now() - noted.pressedAt);
      noted.pressedAt = null;
    });
  });
  const each = Object.keys(arabic).length;
  for (let press = 1; press < documents * each; press += 1) {
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(
      (presses) => (window as unknown as Noted).tookMs.length === presses,
      press,
    );
  }
  const tookMs = await page.evaluate(() => (window as unknown as Noted).tookMs);
  // The last text of a document leads to the next one.
  const isLast = (index: number) => (index + 1) % each === 0;
  const p95 = (of: (index: number) => boolean) =>
    percentile(
      tookMs.filter((_, index) => of(index)),
      95,
    );
  return {
    approveP95Ms: p95((index) => !isLast(index)),
    nextDocumentP95Ms: p95(isLast),
  };
}
