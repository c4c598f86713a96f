import type { Audience, PublicType, SiteItem } from '../../contract/index.ts';

/** What decides whether a site is served something. */
export type Scope = Pick<SiteItem, 'id' | 'types' | 'countries' | 'destinations'>;

/** One condition of being served; every one must hold. An empty list restricts nothing. */
const conditions: ((scope: Scope, audience: Audience) => boolean)[] = [
  ({ id }, { allowed }) => allowed.length === 0 || allowed.includes(id),
  ({ id }, { denied }) => !denied.includes(id),
  ({ countries }, audience) =>
    countries.length === 0 ||
    audience.countries.length === 0 ||
    meet(countries, audience.countries),
  ({ destinations }, audience) =>
    destinations.length === 0 || isPlaceless(audience) || meet(destinations, audience.destinations),
];

/**
 * Whether a site is served the items of a type and audience. What it is not served does not exist
 * for it.
 *
 * Things that belong to no place at all (specialties) are for every site; a site of certain
 * destinations is not served what is in a country but in none of them.
 */
export function isVisible(scope: Scope, type: PublicType, audience: Audience): boolean {
  const typeServed = scope.types.length === 0 || scope.types.includes(type);
  if (!typeServed) return false;
  // A loop: this is asked of each item of an answer, several times.
  for (const holds of conditions) if (!holds(scope, audience)) return false;
  return true;
}

const isPlaceless = ({ countries, destinations }: Audience) =>
  countries.length === 0 && destinations.length === 0;

const meet = (one: readonly string[], other: readonly string[]) =>
  one.some((value) => other.includes(value));
