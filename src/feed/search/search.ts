import { type ItemOf, type PublicItem, type PublicType, publicTypes } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import { asRead } from '../memory/as-read.ts';
import { facetOf } from '../memory/facets.ts';
import { isPublic, type PublicEntry, type View } from '../memory/view.ts';
import { isVisible } from '../scope/visible.ts';
import { find, type Known } from './find.ts';
import { type Indexes, indexesOf } from './indexes-of.ts';
import { type Need, needsOf } from './needs.ts';

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

/** So many of what was found are given, at most. */
const most = 100;

/**
 * What a site sees that has all that a query looks for, the best first; what has any of it only if,
 * of the types and in the country asked for, nothing has all. Who looks for a specialty or a
 * procedure also finds the clinics, doctors and offers of it.
 *
 * @throws Pending while the indexes are made.
 */
export function search(view: View, reading: Reading, wanted: Wanted): Hits {
  const { store, site } = view;
  const indexes = indexesOf(store, { reading, site });
  const asked = { view, indexes, wanted, needs: needsOf(wanted.query) };
  const all = hitsBy('AND', asked);
  const hits = all.length > 0 ? all : hitsBy('OR', asked);
  const best = theBest(hits).map((hit) => ({ ...hit, entry: asRead(hit.entry, { store, site }) }));
  return { total: hits.length, best };
}

function hitsBy(combine: 'AND' | 'OR', asked: Asked): Hit[] {
  const { view, indexes, wanted, needs } = asked;
  const { numbers, searched } = indexes;
  const found = find(needs, searched, combine, knownOf(asked));
  const types = new Set<PublicType>(wanted.types ?? publicTypes);
  const isIn = wanted.country === null ? () => true : inCountry(view, wanted.country);
  return found.documents.flatMap((document) => {
    const entry = numbers.entry(document);
    if (!isPublic(entry) || !isVisible(view.site, entry.type, entry.audience)) return [];
    if (!types.has(entry.type) || !isIn(entry)) return [];
    return { entry, score: found.scores[document] ?? 0, terms: found.terms };
  });
}

type Asked = { view: View; indexes: Indexes; wanted: Wanted; needs: readonly Need[] };

function knownOf({ view, indexes: { numbers } }: Asked): Known {
  const named = namedBy(view);
  const numberOf = ({ type, id }: PublicEntry) => numbers.known(type, id) ?? [];
  return {
    size: numbers.count() + 1,
    ofType: (type) => view.list(type).flatMap(numberOf),
    weight: (document) => weights[numbers.entry(document)?.type as PublicType] ?? 1,
    named(document) {
      const entry = numbers.entry(document);
      return isPublic(entry) ? named(entry).flatMap(numberOf) : [];
    },
  };
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
