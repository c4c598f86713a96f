type Input = Parameters<typeof globalThis.fetch>[0];

/** A write that the admin asks for. */
export type Write = {
  /** Of a whole form; by a button, of one document; or of several from a list. */
  kind: 'form' | 'document' | 'several';
  /** The slug of the collection or global. */
  of: string;
  /** Of one document by a button. */
  id: string;
};

export const urlOf = (input: Input) =>
  new URL(input instanceof Request ? input.url : input, location.href);

/**
 * The write that a request makes; null for the others. What has no session by its nature, a sign-in or a password
 * that is asked for, goes to an operation below a collection by POST.
 */
export function writeOf(input: Input, { body, method = 'GET' }: RequestInit): Write | null {
  const { origin, pathname } = urlOf(input);
  if (origin !== location.origin || !pathname.startsWith('/api/')) return null;
  const [first = '', ...rest] = pathname.split('/').slice(2).filter(Boolean);
  const verb = method.toUpperCase();
  const isGlobal = first === 'globals';
  const of = isGlobal ? (rest[0] ?? '') : first;
  const isForm = body instanceof FormData && body.has('_payload');
  const isOfSeveral =
    verb === 'DELETE' || (verb === 'PATCH' && (isForm || typeof body === 'string'));
  if (isOfSeveral && !isGlobal && rest.length === 0) {
    return { kind: 'several', of, id: '' };
  }
  if (isForm && (verb === 'PATCH' || (verb === 'POST' && (isGlobal || rest.length === 0)))) {
    return { kind: 'form', of, id: '' };
  }
  const restored = verb === 'POST' && rest[0] === 'versions' ? restoredHere(of) : null;
  if (restored) return { kind: 'document', of, id: restored };
  const [id = '', ...below] = rest;
  const isOfOne = !isGlobal && id !== '' && below.length === 0;
  const isByButton = verb === 'DELETE' || (verb === 'PATCH' && typeof body === 'string');
  return isOfOne && isByButton ? { kind: 'document', of, id } : null;
}

/** The document whose version the page shows and restores: the address of the request names the version alone. */
function restoredHere(of: string): string | null {
  const [, collection, id] =
    /\/collections\/([^/]+)\/([^/]+)\/versions\//.exec(location.pathname) ?? [];
  return collection === of && id ? id : null;
}
