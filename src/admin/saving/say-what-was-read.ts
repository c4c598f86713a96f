import { readVersion, readVersions } from './read-versions.ts';
import { urlOf, type Write } from './write-of.ts';

type Input = Parameters<typeof globalThis.fetch>[0];
type Sent = { input: Input; init: RequestInit };
type Data = Record<string, unknown>;

/** An index of a query's list that nothing else has; the gaps are left out when it is read. */
const LAST = 99;

/**
 * A write with the versions that the person has before them, which Payload 3.90's buttons and lists do not send. A
 * form has its own.
 */
export function sayWhatWasRead(write: Write, { input, init }: Sent): Sent {
  const { kind, of, id } = write;
  if (kind === 'document') {
    const rev = readVersion(of, id);
    return rev === undefined ? { input, init } : withRev({ input, init }, rev);
  }
  if (kind === 'form') return { input, init };
  const url = urlOf(input);
  const ids = namedIn(url);
  const named = ids.length > 0 ? ids.map(([, value]) => value) : undefined;
  const revs = readVersions(of, named);
  const isSelection = named !== undefined || !isListOf(of);
  return withRevs({ input: isSelection ? input : withFilterOfList(url), init }, revs);
}

/** The same write of another version. */
export function withRev({ input, init }: Sent, rev: string): Sent {
  if (hasData(init)) return { input, init: withData(init, (data) => ({ ...data, rev })) };
  const headers = new Headers(init.headers);
  headers.set('If-Match', `"${rev}"`);
  return { input, init: { ...init, headers } };
}

/** The same write with the versions of these documents; without one where it is undefined. */
export function withRevs(
  { input, init }: Sent,
  revs: Readonly<Record<string, string | undefined>>,
): Sent {
  if (Object.keys(revs).length === 0) return { input, init };
  if (hasData(init)) {
    const merged = (data: Data) => ({ ...data, rev: { ...(data.rev as object), ...revs } });
    return { input, init: withData(init, merged) };
  }
  const url = urlOf(input);
  for (const [id, rev] of Object.entries(revs)) {
    if (rev === undefined) url.searchParams.delete(`rev[${id}]`);
    else url.searchParams.set(`rev[${id}]`, rev);
  }
  return { input: url, init };
}

/** What deletes or restores has no data, and says in its address or a header which version it is about. */
const hasData = ({ body }: RequestInit) => body !== undefined && body !== null;

/** The same write with other data, which a form has in one of its fields. */
export function withData(init: RequestInit, change: (data: Data) => Data): RequestInit {
  const { body } = init;
  if (!(body instanceof FormData)) {
    return { ...init, body: JSON.stringify(change(JSON.parse(String(body)) as Data)) };
  }
  const changed = new FormData();
  for (const [name, value] of body.entries()) {
    if (name !== '_payload') changed.append(name, value);
  }
  const data = JSON.parse(String(body.get('_payload'))) as Data;
  changed.append('_payload', JSON.stringify(change(data)));
  return { ...init, body: changed };
}

/** The address of the same write without some of its documents; null where none is left. */
export function without(input: Input, ids: readonly string[]): URL | null {
  const url = urlOf(input);
  const named = namedIn(url);
  if (named.length === 0) {
    for (const [index, id] of ids.entries()) {
      url.searchParams.append(`where[and][${LAST + 1 + index}][id][not_equals]`, id);
    }
    return url;
  }
  // An empty list of ids would be no condition at all.
  if (named.every(([, id]) => ids.includes(id))) return null;
  for (const [key, id] of named) if (ids.includes(id)) url.searchParams.delete(key);
  return url;
}

/** The parameters by which an address names documents one by one. */
const namedIn = (url: URL) =>
  [...url.searchParams].filter(([key]) => /\[id\]\[in\](?:\[\d+\])?$/.test(key));

const isListOf = (collection: string) =>
  location.pathname.replace(/\/(?:trash)?$/, '').endsWith(`/collections/${collection}`);

/**
 * All documents of a list are those that its filter lets through: “Unpublish” of Payload 3.90 leaves the filter
 * out, and would withdraw all others too.
 */
function withFilterOfList(url: URL): URL {
  const filtered = new URL(url);
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (key.startsWith('where[')) {
      filtered.searchParams.append(`where[and][${LAST}]${key.slice('where'.length)}`, value);
    }
  }
  return filtered;
}
