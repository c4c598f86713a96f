import { lowerBound } from '../feed/paging/order.ts';
import type { DocumentKey, Span } from '../feed-log/marks.ts';
import type { RawDocument } from './compose.ts';
import { consentsOf } from './project/images.ts';
import { boundariesOf } from './project/period.ts';
import type { ProjectContext } from './project/types.ts';
import type { Projection } from './projections.ts';

/** The span of what time does not change. */
export const always: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/**
 * The time for which a document's item holds as it is projected now: it changes by itself as a
 * period that it depends on begins or is over.
 */
export function spanOf(
  { periodsOf }: Pick<Projection, 'periodsOf'>,
  doc: RawDocument,
  context: ProjectContext,
): Span {
  const now = context.now.getTime();
  const periods = [...(periodsOf?.(doc, context) ?? []), ...consentsOf(doc, context)];
  const moments = periods.flatMap(boundariesOf);
  return {
    from: Math.max(always.from, ...moments.filter((moment) => moment <= now)),
    until: Math.min(always.until, ...moments.filter((moment) => moment > now)),
  };
}

/** A document that changes by itself. */
export type Scheduled = DocumentKey;

/** When documents have to be looked at again, without anybody having written to them. */
export type Schedule = {
  /** Sets the span of a document, instead of the one before. */
  note(document: Scheduled, span: Span): void;
  /**
   * Takes out the documents whose span does not hold now: first what has come due, the earliest
   * first; then, where the clock has stepped back, what has not begun after all.
   */
  takeDue(now: Date): Scheduled[];
};

type Entry = Scheduled & Span;

/**
 * Makes an empty schedule: lists of moments in order. The projector fills it with the spans that were
 * remembered; from then on each projection brings its own document's span up to date.
 */
export function createSchedule(): Schedule {
  const froms = createOrder('from');
  const untils = createOrder('until');
  const byDocument = new Map<string, Entry>();
  const keyOf = ({ collection, id }: Scheduled) => `${collection}:${id}`;

  function forget(entry: Entry): void {
    froms.remove(entry);
    untils.remove(entry);
    byDocument.delete(keyOf(entry));
  }

  return {
    note({ collection, id }, { from, until }) {
      const before = byDocument.get(keyOf({ collection, id }));
      if (before) {
        forget(before);
      }
      if (!Number.isFinite(from) && !Number.isFinite(until)) {
        return;
      }
      const entry = { collection, id, from, until };
      froms.add(entry);
      untils.add(entry);
      byDocument.set(keyOf(entry), entry);
    },
    takeDue(now) {
      const due = [...untils.upTo(now.getTime()), ...froms.after(now.getTime())];
      const once = [...new Set(due)];
      for (const entry of once) {
        forget(entry);
      }
      return once.map(({ collection, id }) => ({ collection, id }));
    },
  };
}

/** Entries in the order of one of their moments; those that have no such moment are left out. */
function createOrder(by: keyof Span) {
  const entries: Entry[] = [];
  const placeOf = (at: number) =>
    lowerBound(entries.length, (index) => (entries[index]?.[by] ?? 0) < at);
  return {
    add(entry: Entry): void {
      if (Number.isFinite(entry[by])) entries.splice(placeOf(entry[by]), 0, entry);
    },
    remove(entry: Entry): void {
      const place = entries.indexOf(entry, placeOf(entry[by]));
      if (place >= 0) entries.splice(place, 1);
    },
    upTo: (at: number) => entries.slice(0, placeOf(at + 1)),
    after: (at: number) => entries.slice(placeOf(at + 1)),
  };
}
