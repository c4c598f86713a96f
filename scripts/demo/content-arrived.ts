/** How long the lists must stand still, in milliseconds: the projector writes them page by page. */
const STILL_MS = 1_500;

const lists = ['clinics', 'doctors', 'destinations', 'specialties'] as const;

type Totals = Record<(typeof lists)[number], { totalCount: number }>;

/**
 * What tells whether the content has reached a feed: every list has something, and none of them has
 * grown for a while.
 */
export function contentArrived(
  { feed, key }: { feed: string; key: string },
  now: () => number = Date.now,
): () => Promise<boolean> {
  let known = '';
  let since = 0;
  return async () => {
    const answer = await fetch(feed, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({
        query: `{ ${lists.map((list) => `${list} { totalCount }`).join(' ')} }`,
      }),
    });
    const { data } = (await answer.json()) as { data?: Totals };
    const totals = lists.map((list) => data?.[list].totalCount ?? 0);
    if (totals.join() !== known) {
      known = totals.join();
      since = now();
    }
    return totals.every((total) => total > 0) && now() - since >= STILL_MS;
  };
}
