import type { Page } from '@playwright/test';

/** What editors wrote, rather than the admin, or is printed on keys: it has the language that it has. */
const content = [
  ...[
    'input',
    'textarea',
    'script',
    'style',
    'noscript',
    '[contenteditable]',
    '[lang]:not(html)',
    'bdi',
    'code',
    'kbd',
    'pre',
  ],
  ...['blockquote', 'td', '.rs__single-value', '.rs__multi-value', '.relationship--single-value'],
  ...['.step-nav', '.doc-header__title', '.query-inspector', '.file-meta', '.file-details'],
  ...[
    '.html-diff',
    '.html-diff-no-value',
    '.field-diff-content',
    '[class*="localizer"]',
    '.localized',
  ],
  ...['.upload-relationship-details', '[class*="select-version-locales"]'],
  ...['.translation-panel__entries', '.audit-entry__facts', '.array-field__row .row-label'],
].join(', ');

/** Names and abbreviations that Russian writes in Latin letters. */
const names =
  /\b(?:API|ID|DeepL|FHIR service-type|LibreTranslate|Polyclinic|SEO|schema\.org MedicalSpecialty|UTC)\b/g;

/** Tags of languages, names of time zones and of files. */
const code = /^(?:[a-z]{2}(?:-\w+)?(?:, )?)+$|^[A-Z]\w+\/\w+$|\.(?:jpe?g|png|webp)$/;

/**
 * What a page says to its reader in the letters of the other language: in the English admin any Cyrillic, in the
 * Russian one texts without a Cyrillic letter that are no name.
 */
export async function otherScript(page: Page, language: 'ru' | 'en'): Promise<string[]> {
  const texts = await page.evaluate((selector) => {
    const found = new Set<string>([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        !element ||
        element.closest(selector) ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      found.add(node.textContent?.trim() ?? '');
    }
    const named = document.querySelectorAll('[aria-label], [title]');
    for (const element of named) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('td, .rs__multi-value, .step-nav, .doc-header, .rs__control')) continue;
      for (const name of ['aria-label', 'title']) {
        found.add(element.getAttribute(name)?.trim() ?? '');
      }
    }
    return [...found];
  }, content);
  const isForeign =
    language === 'en'
      ? (text: string) => /\p{Script=Cyrillic}/u.test(text)
      : (text: string) =>
          /[a-z]{2}/i.test(text.replace(names, '')) && !/\p{Script=Cyrillic}/u.test(text);
  return texts.filter((text) => isForeign(text) && !code.test(text));
}
