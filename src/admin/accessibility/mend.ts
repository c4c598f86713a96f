import { momentHere } from '../dates/moment-here.ts';
import { told } from '../words/told.ts';
import { names } from './names.ts';
import { sentences, texts } from './texts.ts';

/** Elements with a role or a tab stop that contradicts what is in them. */
const attributes: readonly (readonly [selector: string, name: string, value: string])[] = [
  // Hidden from those who hear the page, but in the order of the Tab key: the select’s own keys do the same.
  ['.dropdown-indicator[aria-hidden="true"]', 'tabindex', '-1'],
  ['.clear-indicator[aria-hidden="true"]', 'tabindex', '-1'],
  // Buttons with buttons in them.
  ['.rs__multi-value[role="button"]', 'role', 'group'],
  // Lists of what are no items, and items outside of a list.
  ['ul.doc-tabs__tabs', 'role', 'group'],
  ['.query-inspector__results', 'role', 'list'],
];

/** Gives the controls on the page that have none their names, in the admin’s language, and sets their roles right. */
export function mend(root: ParentNode, language: string): void {
  const named = new Set<Element>();
  for (const [selector, name] of names) {
    for (const element of root.querySelectorAll(selector)) {
      if (named.has(element)) continue;
      const text = typeof name === 'function' ? name(element) : told(name, language);
      if (!text) continue;
      named.add(element);
      set(element, 'aria-label', text);
      if (element.matches('input[type="checkbox"]')) settleCheckbox(element);
    }
  }
  for (const [selector, name, value] of attributes) {
    for (const element of root.querySelectorAll(selector)) set(element, name, value);
  }
  for (const [selector, text] of texts) {
    for (const element of root.querySelectorAll(selector)) write(element, told(text, language));
  }
  // Since when somebody edits a document, which Payload 3.90 writes in English and with twelve hours.
  for (const element of root.querySelectorAll('.document-locked p:nth-of-type(2) > strong')) {
    const since = element.textContent ?? '';
    if (/^[A-Z][a-z]{2} \d/.test(since)) write(element, momentHere(since));
  }
  for (const element of root.querySelectorAll('[data-sonner-toast] [data-title]')) {
    for (const [pattern, text] of sentences) {
      const [, count] = pattern.exec(element.textContent ?? '') ?? [];
      if (count) write(element, told(text, language).replace('{n}', count));
    }
  }
}

/** Its title is the name of a variable, and its label is looked for where there is none. */
function settleCheckbox(checkbox: Element): void {
  checkbox.removeAttribute('aria-labelledby');
  checkbox.removeAttribute('title');
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** React goes on owning the nodes: none is added or removed. */
function write(element: Element, text: string): void {
  const [first, ...others] = element.childNodes;
  if (!first || element.textContent === text) return;
  first.nodeValue = text;
  for (const other of others) other.nodeValue = '';
}
