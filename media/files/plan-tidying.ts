const day = 86_400_000;

/** How long an upload is seen without a document before it goes into quarantine. */
export const graceDays = 7;

/** How long it stays there before it is removed. */
export const quarantineDays = 30;

/** What goes at a time without a person's word: at most so large a part of all uploads, and one. */
const largestShare = 0.05;

/** What earlier looks have seen. All times are ISO 8601, and stems the keys. */
export type Seen = {
  /** Since when an upload has been without a document. */
  unreferenced: Record<string, string>;
  /** Since when an upload has been in quarantine, and whether a look put it there. */
  quarantined: Record<string, { since: string; byLook: boolean }>;
};

/** What there is: stems. */
export type Look = {
  stored: readonly string[];
  quarantined: readonly string[];
  /** Those that a document names, of both. */
  referenced: ReadonlySet<string>;
};

export type TidyPlan = {
  /** Out of quarantine, since a document names them. */
  bringBack: string[];
  /** Into quarantine. */
  setAside: string[];
  remove: string[];
  /** Without a document, and not yet or not without a person's word going into quarantine. */
  waiting: string[];
  /** Whether more is without a document than may go without a person's word. */
  isTooMuch: boolean;
  seen: Seen;
};

/**
 * Decides what becomes of uploads that no document names. Time counts from when that was first
 * seen, not from when a file was written: an older backup of the database misses old files as well.
 *
 * @param confirmed whether a person has said that it may be many.
 */
export function planTidying({
  now,
  look: { stored, quarantined, referenced },
  seen,
  confirmed,
}: {
  now: Date;
  look: Look;
  seen: Seen;
  confirmed: boolean;
}): TidyPlan {
  const isUnreferenced = (stem: string) => !referenced.has(stem);
  const unreferenced = stored
    .filter(isUnreferenced)
    .map((stem) => ({ stem, since: sinceOf(seen.unreferenced[stem], now) }));
  const inQuarantine = quarantined.filter(isUnreferenced).map((stem) => {
    const { since, byLook = false } = seen.quarantined[stem] ?? {};
    return { stem, since: sinceOf(since, now), byLook };
  });
  const isOlderThan = (days: number) => (row: { since: Date }) =>
    now.getTime() - row.since.getTime() >= days * day;

  const uploads = new Set([...stored, ...quarantined]).size;
  const share = Math.max(1, Math.floor(uploads * largestShare));
  // What the last looks took counts as well, or a large loss would pass in small portions.
  const lately = inQuarantine.filter((row) => row.byLook && !isOlderThan(graceDays)(row)).length;
  const isTooMuch = unreferenced.length + lately > share;

  const due = unreferenced.filter(isOlderThan(graceDays));
  const setAside = confirmed || !isTooMuch ? due : [];
  const old = inQuarantine
    .filter(isOlderThan(quarantineDays))
    .sort((one, other) => one.since.getTime() - other.since.getTime());
  const remove = confirmed ? old : old.slice(0, share);

  const waiting = unreferenced.filter((row) => !setAside.includes(row));
  const staying = inQuarantine.filter((row) => !remove.includes(row));
  const moved = setAside.map(({ stem }) => ({ stem, since: now, byLook: true }));
  return {
    bringBack: quarantined.filter((stem) => referenced.has(stem)),
    setAside: stems(setAside),
    remove: stems(remove),
    waiting: stems(waiting),
    isTooMuch,
    seen: {
      unreferenced: Object.fromEntries(waiting.map(({ stem, since }) => [stem, iso(since)])),
      quarantined: Object.fromEntries(
        [...staying, ...moved].map(({ stem, since, byLook }) => [
          stem,
          { since: iso(since), byLook },
        ]),
      ),
    },
  };
}

/** A time that is unreadable, or in the future of a clock that was set back, counts from now. */
function sinceOf(noted: string | undefined, now: Date): Date {
  const since = new Date(noted ?? Number.NaN);
  return since <= now ? since : now;
}

const iso = (date: Date) => date.toISOString();
const stems = (rows: readonly { stem: string }[]) => rows.map(({ stem }) => stem);
