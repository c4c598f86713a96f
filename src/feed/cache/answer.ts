import { createHash } from 'node:crypto';
import type { SiteState } from './site-state.ts';
import { surrogateKeys } from './surrogate-keys.ts';
import type { Touched } from './touched.ts';

/** How a body may be packed, best first. */
export type Encoding = 'br' | 'gzip';

/** An answer without errors, as bytes, with what says for how long it is true. */
export type Answer = {
  body: Buffer;
  /** SHA-256 of the body. */
  hash: string;
  packed: Map<Encoding, Buffer>;
  touched: Touched;
  /** Whether it depends on `Accept-Language`. */
  usesLanguage: boolean;
  /** What had been applied of the log when it was made. */
  seq: number;
  /** The UTC day on which it was made: some facts are true until a day. */
  day: number;
  /** The store's revision at which it was last known to be true. */
  revision: number;
  surrogateKeys: string;
  /** As in HTTP; when anything that it was made from last changed. */
  lastModified: string;
};

/** The UTC day of a moment, in days since 1970. */
export const dayOf = (now: number) => Math.floor(now / 86_400_000);

export function createAnswer({
  text,
  touched,
  usesLanguage,
  state,
  at,
}: {
  text: string;
  touched: Touched;
  usesLanguage: boolean;
  state: SiteState;
  /** The store as it was before anything was read. */
  at: { seq: number; revision: number; day: number };
}): Answer {
  const body = Buffer.from(text);
  return {
    body,
    hash: createHash('sha256').update(body).digest('base64url'),
    packed: new Map(),
    touched,
    usesLanguage,
    ...at,
    surrogateKeys: surrogateKeys(touched, state.site.slug),
    lastModified: new Date(lastMoved(touched, state)).toUTCString(),
  };
}

/** Whether it is still what would be answered now. */
export function isTrue(answer: Answer, { store, moves, site }: SiteState, day: number): boolean {
  if (answer.day !== day) return false;
  if (answer.revision === store.revision()) return true;
  const { types, items, everything } = answer.touched;
  if (everything) return false;
  for (const type of types) if ((moves(type)?.seq ?? 0) > answer.seq) return false;
  for (const key of items) if (lastOf(key, { store, site }).seq > answer.seq) return false;
  answer.revision = store.revision();
  return true;
}

/** The last change of an item, or of its machine edition where the site takes that. */
function lastOf(key: string, { store, site }: Pick<SiteState, 'store' | 'site'>) {
  const [type = '', id = ''] = splitOnce(key);
  const entry = store.get(type, id);
  const machine = site.machineTexts ? store.get(`${type}~machine`, id) : undefined;
  const last = (machine?.seq ?? 0) > (entry?.seq ?? 0) ? machine : entry;
  return { seq: last?.seq ?? 0, at: last?.at ?? '' };
}

function lastMoved({ types, items, everything }: Touched, state: SiteState): number {
  const { site, store, moves } = state;
  const dates = [store.get('site', site.id)?.at ?? ''];
  for (const type of types) dates.push(moves(type)?.at ?? '');
  for (const key of items) dates.push(lastOf(key, state).at);
  if (everything) dates.push(new Date().toISOString());
  return Math.max(0, ...dates.filter(Boolean).map((date) => Date.parse(date)));
}

function splitOnce(key: string): [string, string] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), key.slice(slash + 1)];
}
