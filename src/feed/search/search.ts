import { type ItemOf, type PublicItem, type PublicType, publicTypes } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import { asRead } from '../memory/as-read.ts';
import { facetOf } from '../memory/facets.ts';
import { isPublic, type PublicEntry, type View } from '../memory/view.ts';
import { isVisible } from '../scope/visible.ts';
import { find } from './find.ts';
import { type Indexes, indexesOf } from './indexes-of.ts';
import { termsOf } from './tokens.ts';

/** An item that was found, and the terms that were looked for and found anywhere. */
export type Hit = { entry: PublicEntry; score: number; terms: ReadonlySet<string> };

/** How many were found, and the best of them. */
export type Hits = { total: number; best: Hit[] };

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

/** So many of what was found are given, at most. */
const most = 100;

/**
 * What a site sees that has all words of a query, the best first; what has any of them only if, of
 * the types and in the country asked for, nothing has all. Who looks for a specialty or a procedure
 * also finds the clinics, doctors and offers of it.
 *
 * @throws Pending while the indexes are made.
 */
export function search(view: View, reading: Reading, wanted: Wanted): Hits {
  const { store, site } = view;
  const indexes = indexesOf(store, { reading, site });
  const all = hitsBy('AND', { view, indexes, wanted });
  const hits = all.length > 0 ? all : hitsBy('OR', { view, indexes, wanted });
  const best = theBest(hits).map((hit) => ({ ...hit, entry: asRead(hit.entry, { store, site }) }));
  return { total: hits.length, best };
}

function hitsBy(
  combine: 'AND' | 'OR',
  {
    view,
    indexes,
    wanted: { query, types, country },
  }: { view: View; indexes: Indexes; wanted: Wanted },
): Hit[] {
  const named = namedBy(view);
  const isIn = country === null ? () => true : inCountry(view, country);
  const size = indexes.numbers.count() + 1;
  const found = find(termsOf(query), indexes.searched, { combine, size });
  const entries: PublicEntry[] = [];
  const scores: number[] = [];
  const places = new Int32Array(size).fill(-1);
  for (const document of found.documents) {
    const entry = entryOf(document, indexes, view);
    if (!entry) continue;
    places[document] = entries.length;
    entries.push(entry);
    scores.push((found.scores[document] ?? 0) * (weights[entry.type] ?? 1));
  }
  const own = [...scores];
  for (const [place, score] of own.entries()) {
    const entry = entries[place];
    for (const other of entry ? named(entry) : []) {
      const document = indexes.numbers.of(other.type, other.id);
      const at = places[document] ?? -1;
      if (at === -1) {
        places[document] = entries.length;
        entries.push(other);
        scores.push(score * share);
      } else {
        const known = scores[at] ?? 0;
        scores[at] = Math.max(known, score * share) + known / 10;
      }
    }
  }
  const wantedTypes = new Set<PublicType>(types ?? publicTypes);
  return entries.flatMap((entry, place) =>
    wantedTypes.has(entry.type) && isIn(entry)
      ? { entry, score: scores[place] ?? 0, terms: found.terms }
      : [],
  );
}

/** The entry of a document, if the site sees it. */
function entryOf(document: number, { numbers }: Indexes, { site }: View): PublicEntry | undefined {
  const entry = numbers.entry(document);
  return isPublic(entry) && isVisible(site, entry.type, entry.audience) ? entry : undefined;
}

function theBest(hits: Hit[]): Hit[] {
  // Sorting numbers alone is many times as quick as sorting all that was found.
  const least =
    hits.length > most
      ? (Float64Array.from(hits, ({ score }) => score)
          .sort()
          .at(-most) ?? 0)
      : Number.NEGATIVE_INFINITY;
  return hits
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || (one.entry.id < other.entry.id ? -1 : 1))
    .slice(0, most);
}

/** What is of a specialty, or of a procedure. */
function namedBy(view: View): (entry: PublicEntry) => readonly PublicEntry[] {
  const of = { name: 'specialty' };
  const facets = [
    facetOf(view, { type: 'clinic', ...of }, ({ specialties }) => specialties),
    facetOf(view, { type: 'doctor', ...of }, ({ specialties }) => specialties),
    facetOf(view, { type: 'procedure', ...of }, ({ specialty }) =>
      specialty === null ? [] : [specialty],
    ),
  ];
  return ({ type, id }) => {
    if (type === 'procedure') return view.naming('procedureOfOffer', id);
    if (type !== 'specialty') return [];
    return facets.flatMap((facet) => facet.of(id) as readonly PublicEntry[]);
  };
}

/** Whether something is in a country; a doctor is where the clinics are that the site sees. */
function inCountry(view: View, country: string): (entry: PublicEntry<PublicItem>) => boolean {
  const doctors = facetOf(
    view,
    { type: 'doctor', name: 'country' },
    ({ positions }: ItemOf<'doctor'>, { get }) =>
      positions.flatMap(({ clinic }) => get('clinic', clinic)?.item.country ?? []),
  );
  return ({ type, id, audience }) =>
    type === 'doctor' ? doctors.has(id, country) : audience.countries.includes(country);
}
