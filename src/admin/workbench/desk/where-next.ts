import type { DeskItem } from './desk-store.ts';

type Item = Pick<DeskItem, 'isGoing'> & {
  entry: Pick<DeskItem['entry'], 'path' | 'state' | 'stale'>;
};

/** Whether a text still waits for somebody. */
export const isOpen = ({ entry, isGoing }: Item): boolean =>
  !isGoing && (entry.state !== 'approved' || entry.stale);

/**
 * The text to go on with after a decision on one: the next that waits, from the top at the end.
 *
 * @param written passes by those without a translation: there is nothing to approve.
 */
export function nextOpen(
  items: readonly Item[],
  path: string,
  { written }: { written: boolean },
): string | null {
  const at = items.findIndex(({ entry }) => entry.path === path);
  const around = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
  const waits = (item: Item) => isOpen(item) && !(written && item.entry.state === 'missing');
  return around.find(waits)?.entry.path ?? null;
}

/** Paths of the texts that have the same source and the same translation as one, itself among them. */
export function equalTo(items: readonly DeskItem[], path: string): string[] {
  const one = items.find(({ entry }) => entry.path === path);
  if (!one) return [];
  const sign = ({ entry, fields }: DeskItem) => JSON.stringify([entry.source, fields]);
  return items
    .filter((item) => item === one || (isOpen(item) && sign(item) === sign(one)))
    .map(({ entry }) => entry.path);
}
