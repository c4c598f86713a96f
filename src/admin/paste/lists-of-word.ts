/** An item of a list of Word: how deep it is, from 1, and whether its list is numbered. */
type Item = { level: number; isNumbered: boolean };

/**
 * Turns Word's paragraphs with `mso-list: l0 level1 lfo1` that follow one another into lists. What Word
 * draws before an item (`·`, `1.`, `а)`) is in a span with `mso-list: Ignore`, and says what list it is.
 */
export function listsOfWord(body: HTMLElement): void {
  let open: HTMLElement[] = [];
  let last: Element | null = null;
  for (const paragraph of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const item = itemOf(paragraph);
    if (!item) continue;
    if (last === null || paragraph.previousElementSibling !== last) open = [];
    const list = listFor(item, open, paragraph);
    const li = paragraph.ownerDocument.createElement('li');
    li.append(...paragraph.childNodes);
    list.append(li);
    paragraph.remove();
    last = open[0] ?? null;
  }
}

function itemOf(paragraph: Element): Item | null {
  const [, level] = /mso-list:[^;]*\blevel(\d)/i.exec(paragraph.getAttribute('style') ?? '') ?? [];
  if (!level) return null;
  const drawn = [...paragraph.querySelectorAll('span')].filter((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const mark = drawn.map(({ textContent }) => textContent).join('');
  for (const span of drawn) span.remove();
  return { level: Number(level), isNumbered: /^\s*\(?[\p{L}\p{N}]{1,5}[.)]/u.test(mark) };
}

/** The open list of an item's level; lists above it are opened as well, deeper ones are closed. */
function listFor({ level, isNumbered }: Item, open: HTMLElement[], before: Element): HTMLElement {
  const kind = isNumbered ? 'ol' : 'ul';
  open.length = Math.min(open.length, level);
  if (open.length === level && open[level - 1]?.localName !== kind) open.length = level - 1;
  while (open.length < level) {
    const list = before.ownerDocument.createElement(kind);
    const outer = open.at(-1);
    if (outer) {
      const item =
        outer.lastElementChild ?? outer.appendChild(list.ownerDocument.createElement('li'));
      item.append(list);
    } else before.before(list);
    open.push(list);
  }
  return open[level - 1] as HTMLElement;
}
