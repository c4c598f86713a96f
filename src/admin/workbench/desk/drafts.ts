import type { Fields } from './fields.ts';

/** What was typed and has not reached the server, and the state of the text that it was typed upon. */
export type Draft = { fields: Fields; seen: string | null };

export type Drafts = {
  read: (path: string) => Draft | null;
  write: (path: string, draft: Draft) => void;
  drop: (path: string) => void;
};

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps what is typed in the browser until the server has it. A browser that keeps nothing (a private
 * window, a full disk) loses no more than the safety net.
 *
 * @param name of the document and the locale.
 */
export function createDrafts(store: Store | undefined, name: string): Drafts {
  const keyOf = (path: string) => `polyclinic-desk ${name} ${path}`;
  const quietly = <T>(act: () => T): T | null => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  return {
    read: (path) =>
      quietly(() => {
        const kept = store?.getItem(keyOf(path));
        const draft = kept ? (JSON.parse(kept) as Draft) : null;
        return draft && typeof draft.fields === 'object' ? draft : null;
      }),
    write: (path, draft) => void quietly(() => store?.setItem(keyOf(path), JSON.stringify(draft))),
    drop: (path) => void quietly(() => store?.removeItem(keyOf(path))),
  };
}
