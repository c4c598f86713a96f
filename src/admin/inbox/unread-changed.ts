const changes = new EventTarget();

/** Tells the menu how many notifications are unread now. */
export function announceUnread(unread: number): void {
  changes.dispatchEvent(new CustomEvent('unread', { detail: unread }));
}

/** Calls back whenever notifications are read elsewhere on the page. @returns what ends it. */
export function onUnread(call: (unread: number) => void): () => void {
  const heed = (event: Event) => call((event as CustomEvent<number>).detail);
  changes.addEventListener('unread', heed);
  return () => changes.removeEventListener('unread', heed);
}
