import type { Approval, Place } from '../types.ts';

/** Alternatives that are kept beside the newest approval. */
export const MOST_ALTERNATIVES = 10;

/**
 * The approvals of a source text with one more, the newest first: a place has one, its newest.
 *
 * @returns the same array when nothing changes.
 */
export function withApproval(
  approvals: readonly Approval[],
  approval: Approval,
): readonly Approval[] {
  const known = approvals.find(({ place }) => isSamePlace(place, approval.place));
  if (known && (known.at > approval.at || isSame(known, approval))) {
    return approvals;
  }
  const next = [...withoutPlace(approvals, approval.place), approval].sort(byAge);
  return next.slice(0, MOST_ALTERNATIVES + 1);
}

/**
 * The approvals without that of a place.
 *
 * @returns the same array when it has none.
 */
export function withoutPlace(approvals: readonly Approval[], place: Place): readonly Approval[] {
  const rest = approvals.filter((approval) => !isSamePlace(approval.place, place));
  return rest.length === approvals.length ? approvals : rest;
}

/** Whether two places are one. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.collection === b.collection && a.document === b.document && a.path === b.path;
}

function isSame(a: Approval, b: Approval): boolean {
  return a.at === b.at && a.source === b.source && a.target === b.target && a.by === b.by;
}

/** The newest first; the order of equally old ones is the same whatever came first. */
function byAge(a: Approval, b: Approval): number {
  return a.at === b.at ? compare(nameOf(a), nameOf(b)) : compare(b.at, a.at);
}

const nameOf = ({ place }: Approval) => `${place.collection} ${place.document} ${place.path}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
