import type { Audience } from '../../contract/index.ts';

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/**
 * The audience of what is seen where at least one of several others is, as a doctor is where a
 * clinic is: a site's ban on all of them is a ban.
 */
export function withinAny(own: Audience, hosts: readonly Audience[]): Audience {
  const deniedByAll = hosts
    .map(({ denied }) => denied)
    .reduce((all, denied) => all.filter((site) => denied.includes(site)));
  const restricted = hosts.every(({ allowed }) => allowed.length > 0);
  return {
    ...own,
    countries: unique(hosts.flatMap(({ countries }) => countries)),
    allowed:
      own.allowed.length > 0 || !restricted
        ? own.allowed
        : unique(hosts.flatMap(({ allowed }) => allowed)),
    denied: unique([...own.denied, ...deniedByAll]),
  };
}

/**
 * The audience of what is a part of all of several others, as a price is of its clinic: who may not
 * see one of them may not see it. Null when that leaves nobody.
 */
export function withinAll(own: Audience, hosts: readonly Audience[]): Audience | null {
  const all = [own, ...hosts];
  const lists = all.flatMap(({ allowed }) => (allowed.length > 0 ? [allowed] : []));
  const allowed = lists.reduce<readonly string[] | null>(
    (common, list) => (common ? common.filter((site) => list.includes(site)) : list),
    null,
  );
  if (allowed?.length === 0) {
    return null;
  }
  return {
    countries: unique(all.flatMap(({ countries }) => countries)),
    destinations: unique(all.flatMap(({ destinations }) => destinations)),
    allowed: unique(allowed ?? []),
    denied: unique(all.flatMap(({ denied }) => denied)),
  };
}
