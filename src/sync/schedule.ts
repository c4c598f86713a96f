import { lowerBound } from '../feed/memory/sorted.ts';

/** A document that changes by itself. */
export type Scheduled = { collection: string; id: string };

/** When documents have to be looked at again, without anybody having written to them. */
export type Schedule = {
  /** Sets the next moment of a document, instead of the one before; null: there is none. */
  note(document: Scheduled, moment: Date | null): void;
  /** Takes out what has come due, the earliest first. */
  takeDue(now: Date): Scheduled[];
};

type Entry = Scheduled & { at: number };

/**
 * Makes an empty schedule: a list of moments in order. A full sweep fills it, as everything is
 * projected once; from then on each projection brings its own document's moment up to date.
 */
export function createSchedule(): Schedule {
  const entries: Entry[] = [];
  const byDocument = new Map<string, Entry>();
  const keyOf = ({ collection, id }: Scheduled) => `${collection}:${id}`;
  const placeOf = (at: number) =>
    lowerBound(entries.length, (index) => (entries[index]?.at ?? 0) < at);

  function forget(entry: Entry): void {
    const place = entries.indexOf(entry, placeOf(entry.at));
    entries.splice(place, 1);
    byDocument.delete(keyOf(entry));
  }

  return {
    note({ collection, id }, moment) {
      const before = byDocument.get(keyOf({ collection, id }));
      if (before) {
        forget(before);
      }
      if (moment) {
        const entry = { collection, id, at: moment.getTime() };
        entries.splice(placeOf(entry.at), 0, entry);
        byDocument.set(keyOf(entry), entry);
      }
    },
    takeDue(now) {
      const due = entries.splice(0, placeOf(now.getTime() + 1));
      for (const entry of due) {
        byDocument.delete(keyOf(entry));
      }
      return due.map(({ collection, id }) => ({ collection, id }));
    },
  };
}
