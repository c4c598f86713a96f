/** A piece of memory that is written once, from its beginning to its end. */
export type Page = {
  readonly bytes: Buffer;
  /** How much of it is written. */
  used: number;
  /** How much of that is still of use. */
  live: number;
};

/** Where a record is. Pages are never written again: a place stays readable while it is held. */
export type Place = { page: Page; offset: number; length: number };

/** Records off the JavaScript heap, in pages; what is of no use any more is counted. */
export type Pages = {
  /** Room for a record, to be written at once. */
  take(length: number): Place;
  release(place: Place): void;
  /** The page to be cleared next, where too much is of no use; see `drop`. */
  wasteful(): Page | undefined;
  /** Forgets a page whose records have all been moved or released. */
  drop(page: Page): void;
  all(): readonly Page[];
};

/** The first page of a small feed is small; in bytes. */
const leastPage = 64 * 1024;
const mostPage = 8 * 1024 * 1024;

/** How much may be of no use: a share of all that is written, and at least so many bytes. */
const wasteShare = 0.12;
const leastWaste = 1024 * 1024;

export function createPages(loaded: readonly Page[] = []): Pages {
  const pages = [...loaded];
  let written = pages.reduce((sum, { used }) => sum + used, 0);
  let live = pages.reduce((sum, page) => sum + page.live, 0);
  let current: Page | undefined;

  function pageFor(length: number): Page {
    if (current && current.used + length <= current.bytes.length) return current;
    const size = Math.max(length, Math.min(mostPage, Math.max(leastPage, written)));
    current = { bytes: Buffer.allocUnsafeSlow(size), used: 0, live: 0 };
    pages.push(current);
    return current;
  }

  return {
    take(length) {
      const page = pageFor(length);
      const offset = page.used;
      page.used += length;
      page.live += length;
      written += length;
      live += length;
      return { page, offset, length };
    },
    release({ page, length }) {
      page.live -= length;
      live -= length;
    },
    wasteful() {
      if (written - live <= Math.max(leastWaste, wasteShare * written)) return undefined;
      const waste = (page: Page) => page.used - page.live;
      const closed = pages.filter((page) => page !== current);
      return closed.reduce<Page | undefined>(
        (worst, page) => (waste(page) > (worst ? waste(worst) : 0) ? page : worst),
        undefined,
      );
    },
    drop(page) {
      pages.splice(pages.indexOf(page), 1);
      written -= page.used;
      live -= page.live;
    },
    all: () => pages,
  };
}
