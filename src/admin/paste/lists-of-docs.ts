/**
 * Puts lists that stand directly in a list (Google Docs, older Outlook) into the item before them, and takes
 * the paragraph out of an item that holds its text. Items without any text are no items.
 */
export function listsOfDocs(body: HTMLElement): void {
  for (const inner of [...body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')]) {
    const item = inner.previousElementSibling ?? inner.ownerDocument.createElement('li');
    if (!item.isConnected) inner.before(item);
    item.append(inner);
  }
  for (const paragraph of [...body.querySelectorAll('li > p')]) {
    const { previousSibling } = paragraph;
    if (previousSibling?.textContent?.trim()) {
      paragraph.before(paragraph.ownerDocument.createElement('br'));
    }
    paragraph.replaceWith(...paragraph.childNodes);
  }
  for (const item of [...body.querySelectorAll('li')].reverse()) {
    const isEmpty = item.textContent?.trim() === '' && !item.querySelector('img');
    if (isEmpty) item.remove();
  }
  for (const list of [...body.querySelectorAll('ul, ol')].reverse()) {
    if (list.children.length === 0) list.remove();
  }
}
