/** The label of the field that an element is in, without its marks (“*”, the language). */
export function labelNear(element: Element): string | undefined {
  for (let at = element.closest(places); at; at = at.parentElement?.closest(places) ?? null) {
    const text = ownText(at.querySelector(labels));
    if (text) return text;
  }
  return (
    element.closest('[class*="react-select"]')?.querySelector('.rs__placeholder')?.textContent ??
    undefined
  );
}

const places = '.field-type, .payload-settings__language, .per-page, .schedule-publish';
const labels = '.field-label, label, legend';

/** The text of a label itself: what is in elements within it are marks. */
function ownText(label: Element | null): string {
  return [...(label?.childNodes ?? [])]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}

/** The title of a row of a list. */
export function rowTitle(element: Element): string | undefined {
  return element.closest('tr')?.querySelector('td a')?.textContent ?? undefined;
}

/** The heading of a drawer or a dialog. */
export function headingOf(element: Element): string | undefined {
  return element.querySelector('h1, h2, h3')?.textContent ?? undefined;
}
