import { linkTarget } from '../../../collections/rules/link-target.ts';

/** Headings that the editor has not, by those that come nearest. */
const headings: Record<string, string> = { h1: 'h2', h5: 'h4', h6: 'h4' };

/** Makes of each element what the editor has; what has no text, and what only Word can read, goes. */
export function blocksOf(body: HTMLElement): void {
  for (const element of body.querySelectorAll('style, script, meta, link, title, xml')) {
    element.remove();
  }
  for (const [from, to] of Object.entries(headings)) {
    for (const heading of body.querySelectorAll(from)) {
      const nearest = heading.ownerDocument.createElement(to);
      nearest.append(...heading.childNodes);
      heading.replaceWith(nearest);
    }
  }
  for (const link of [...body.querySelectorAll('a')]) {
    if (linkTarget(link.getAttribute('href'))) link.replaceWith(...link.childNodes);
  }
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const isEmpty = paragraph.textContent?.trim() === '' && !paragraph.querySelector('img, br');
    if (isEmpty) paragraph.remove();
  }
}

/** Takes out what only Word draws (`o:p`, `v:shape`), and leaves the text of its other own elements (`st1:place`). */
export function withoutOfficeElements(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll('*')]) {
    const [space, name] = element.nodeName.toLowerCase().split(':');
    if (name === undefined) continue;
    if (space === 'o' || space === 'v') element.remove();
    else element.replaceWith(...element.childNodes);
  }
}
