const EVENT = 'polyclinic:saved';

/** Tells open forms that the server has taken a save. @param address what was written to, without its query. */
export function announceSave(address: string): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: address }));
}

/** Calls back after every save that the server took at an address. @returns what ends it. */
export function onSave(address: string, listener: () => void): () => void {
  const hear = (event: Event) => {
    if (event instanceof CustomEvent && event.detail === address) listener();
  };
  window.addEventListener(EVENT, hear);
  return () => window.removeEventListener(EVENT, hear);
}
