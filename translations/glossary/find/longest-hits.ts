import type { Hit } from './patterns.ts';

/** Hits of one and the same place, the best first: more than one where a term has several meanings. */
export type Place = { start: number; end: number; hits: readonly Hit[] };

/** Chooses among overlapping hits the longest, and gives the places in the text's order. */
export function longestHits(hits: readonly Hit[], text: string): Place[] {
  const places = new Map<string, { start: number; end: number; hits: Hit[] }>();
  for (const hit of hits) {
    const { start, end } = hit;
    const place = places.get(`${start}-${end}`) ?? { start, end, hits: [] };
    place.hits.push(hit);
    places.set(`${start}-${end}`, place);
  }
  const taken = new Uint8Array(text.length);
  return [...places.values()]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end }) => {
      // Who came before was as long or longer: it cannot lie inside without covering an end.
      const isFree = taken[start] === 0 && taken[end - 1] === 0;
      taken.fill(1, start, isFree ? end : start);
      return isFree;
    })
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, hits: found }) => ({
      start,
      end,
      hits: found.sort((a, b) => rank(b, text) - rank(a, text) || byConcept(a, b)),
    }));
}

/** Written just so before inflected, what must not be translated before the rest, preferred before accepted. */
function rank({ sought, start, end }: Hit, text: string): number {
  const isExact = sought.term === text.slice(start, end);
  return (isExact ? 4 : 0) + (sought.exact ? 2 : 0) + (sought.isPreferred ? 1 : 0);
}

const byConcept = (a: Hit, b: Hit) => (a.sought.concept.id < b.sought.concept.id ? -1 : 1);
