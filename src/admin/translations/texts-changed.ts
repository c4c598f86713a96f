type Changed = { collection: string | undefined; document: string };

const changes = new EventTarget();

/** Tells the open forms that texts of a document were changed from elsewhere. */
export function announceTexts(detail: Changed): void {
  changes.dispatchEvent(new CustomEvent('texts', { detail }));
}

/** Calls back whenever texts of the document are changed from elsewhere. @returns what ends it. */
export function onTexts({ collection, document }: Changed, call: () => void): () => void {
  const heed = (event: Event) => {
    const { detail } = event as CustomEvent<Changed>;
    if (detail.collection === collection && detail.document === document) call();
  };
  changes.addEventListener('texts', heed);
  return () => changes.removeEventListener('texts', heed);
}
