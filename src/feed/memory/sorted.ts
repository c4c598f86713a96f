import type { LogEntry } from '../log/types.ts';

/** Where an id is in entries sorted by id, or would be inserted. */
export function positionOf(entries: readonly { id: string }[], id: string): number {
  return lowerBound(entries.length, (index) => (entries[index]?.id ?? '') < id);
}

/** The first index at which `isBefore` no longer holds; it must hold for all before that. */
export function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function insertById<T extends { id: string }>(entries: T[], entry: T): void {
  // What is gone through by id is mostly added at the end.
  const last = entries.at(-1);
  if (!last || last.id < entry.id) entries.push(entry);
  else entries.splice(positionOf(entries, entry.id), 0, entry);
}

export function removeById(entries: LogEntry[], entry: LogEntry): void {
  const position = positionOf(entries, entry.id);
  if (entries[position] === entry) entries.splice(position, 1);
}
