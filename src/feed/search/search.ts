import type { PublicItem, PublicType } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import { facetOf } from '../memory/facets.ts';
import type { PublicEntry, View } from '../memory/view.ts';
import { indexOf, keyOf } from './index-of.ts';

/** An item that was found, and the terms of its texts that matched. */
export type Hit = { entry: PublicEntry; score: number; terms: ReadonlySet<string> };

export type Wanted = {
  query: string;
  /** Null: all. */
  types: readonly PublicType[] | null;
  /** ISO 3166-1 alpha-2; null: all. */
  country: string | null;
};

/** What a reader looks for first, all else being equal. */
const weights: Partial<Record<PublicType, number>> = {
  specialty: 1.4,
  clinic: 1.2,
  destination: 1.2,
  procedure: 1.1,
  statistic: 0.6,
};

/** How much of the score of what was found goes to what names it. */
const share = 0.45;

/**
 * What a site sees that has all words of a query, else any of them, the best first. Who looks for a
 * specialty or a procedure also finds the clinics, doctors and offers of it.
 */
export function search(view: View, reading: Reading, { query, types, country }: Wanted): Hit[] {
  const index = indexOf(view, reading);
  const find = (combineWith: 'AND' | 'OR') => index.search(query, { combineWith });
  const all = find('AND');
  const hits = new Map<string, Hit>();
  for (const { id, score, terms } of all.length > 0 ? all : find('OR')) {
    const [type = '', ...rest] = String(id).split(' ');
    const entry = view.get(type as PublicType, rest.join(' ')) as PublicEntry | undefined;
    if (!entry) continue;
    const weighted = score * (weights[entry.type] ?? 1);
    hits.set(String(id), { entry, score: weighted, terms: new Set(terms) });
  }
  for (const { entry, score } of [...hits.values()]) {
    for (const other of namedBy(entry, view)) {
      const key = keyOf(other.type, other.id);
      const known = hits.get(key) ?? { entry: other, score: 0, terms: new Set() };
      hits.set(key, { ...known, score: Math.max(known.score, score * share) + known.score / 10 });
    }
  }
  return [...hits.values()]
    .filter(({ entry }) => types === null || types.includes(entry.type))
    .filter(({ entry }) => country === null || countriesOf(entry, view).includes(country))
    .sort((one, other) => other.score - one.score || (one.entry.id < other.entry.id ? -1 : 1));
}

/** What is of a specialty, or of a procedure. */
function namedBy({ item }: PublicEntry, view: View): readonly PublicEntry[] {
  if (item.type === 'specialty') {
    const of = { name: 'specialty' };
    return [
      facetOf(view, { type: 'clinic', ...of }, ({ specialties }) => specialties),
      facetOf(view, { type: 'doctor', ...of }, ({ specialties }) => specialties),
      facetOf(view, { type: 'procedure', ...of }, ({ specialty }) =>
        specialty === null ? [] : [specialty],
      ),
    ].flatMap((facet) => facet.of(item.id) as readonly PublicEntry[]);
  }
  return item.type === 'procedure' ? view.naming('procedureOfOffer', item.id) : [];
}

/** The countries that an item is in; a doctor's are those of the clinics that the site sees. */
function countriesOf({ item, audience }: PublicEntry<PublicItem>, view: View): readonly string[] {
  if (item.type !== 'doctor') return audience.countries;
  return item.positions.flatMap(({ clinic }) => view.get('clinic', clinic)?.item.country ?? []);
}
