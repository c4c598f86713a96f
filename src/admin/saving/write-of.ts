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
  if (verb === 'PATCH' && rest.length === 0 && (isForm || typeof body === 'string')) {
    return { kind: 'several', of, id: '' };
  }
  if (isForm && (verb === 'PATCH' || (verb === 'POST' && (isGlobal || rest.length === 0)))) {
    return { kind: 'form', of, id: '' };
  }
  const [id = '', ...below] = rest;
  const isOfOne = !isGlobal && id !== '' && below.length === 0;
  const isByButton = verb === 'DELETE' || (verb === 'PATCH' && typeof body === 'string');
  return isOfOne && isByButton ? { kind: 'document', of, id } : null;
}
