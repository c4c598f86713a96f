import { type Broken, isEmpty } from './check.ts';

/** A disputed territory is never a silent default: with a note, somebody decides who is served. */
export function territoryDecided(note: unknown, governance: unknown): Broken {
  if (isEmpty(note)) return null;
  const sites = (governance ?? {}) as { sitesAllowed?: unknown; sitesDenied?: unknown };
  const decided = !isEmpty(sites.sitesAllowed) || !isEmpty(sites.sitesDenied);
  return decided ? null : { key: 'territoryUndecided' };
}
