import type { Conflict } from '../../../translations/revisions/conflict.ts';
import { type Choices, withChoices } from './with-choices.ts';

/** How a person is asked; each answers null or false when the person goes back to the form. */
type Ask = {
  /** `of` is the slug of the collection or global whose form is saved. */
  merge: (conflict: Conflict, of: string) => Promise<Choices | null>;
  signIn: () => Promise<boolean>;
  /** Called after a save that the server took, with the address that was written to. */
  saved: (address: string) => void;
};

type Fetch = typeof globalThis.fetch;

/** How often a save is sent again without asking: two writers may meet more than once. */
const ATTEMPTS = 5;

/**
 * A `fetch` that stands by a form while it is saved: where the document has changed meanwhile, or
 * the session has ended, it asks the person, and sends the save again with the answer. The form
 * sees one request, and keeps what was typed whatever comes of it.
 */
export function guardSaves(fetch: Fetch, ask: Ask): Fetch {
  type Input = Parameters<Fetch>[0];
  const send = async (input: Input, init: RequestInit, left: number): Promise<Response> => {
    const response = await fetch(input, init);
    if (response.ok) ask.saved(urlOf(input).pathname);
    if (response.ok || left === 0) return response;
    const again = await nextAttempt(response, input, init);
    return again ? send(input, again, left - 1) : response;
  };

  const nextAttempt = async (
    response: Response,
    input: Input,
    init: RequestInit,
  ): Promise<RequestInit | null> => {
    if (response.status === 401 || response.status === 403) {
      return (await hasSession()) || !(await ask.signIn()) ? null : init;
    }
    const conflict = response.status === 409 ? await conflictIn(response.clone()) : null;
    if (!conflict?.rev) return null;
    // What nobody else has changed is as the form has it, and needs no decision.
    const differences = conflict.differences.filter(({ changed }) => changed !== 'yours');
    const choices =
      differences.length === 0 ? {} : await ask.merge({ ...conflict, differences }, slugOf(input));
    return choices && { ...init, body: mergedBody(init.body as FormData, conflict, choices) };
  };

  const hasSession = async (): Promise<boolean> => {
    const answer = await fetch('/api/users/me', { credentials: 'include' });
    const { user } = (await answer.json().catch(() => ({}))) as { user?: unknown };
    return Boolean(user);
  };

  return (input, init) =>
    init && isSave(input, init) ? send(input, init, ATTEMPTS) : fetch(input, init);
}

const urlOf = (input: Parameters<Fetch>[0]) =>
  new URL(input instanceof Request ? input.url : input, location.href);

/** `clinics` of `/api/clinics/0198…`, `translationSettings` of `/api/globals/translationSettings`. */
function slugOf(input: Parameters<Fetch>[0]): string {
  const [first = '', second = ''] = urlOf(input).pathname.split('/').slice(2);
  return first === 'globals' ? second : first;
}

/**
 * Whether a request saves a document or a global from a form. What has no session by its nature, a sign-in
 * or a password that is asked for, goes to an operation below a collection by POST.
 */
function isSave(input: Parameters<Fetch>[0], { body, method = 'GET' }: RequestInit): boolean {
  const { origin, pathname } = urlOf(input);
  if (origin !== location.origin || !pathname.startsWith('/api/')) return false;
  const [first, ...rest] = pathname.split('/').slice(2).filter(Boolean);
  const creates = method.toUpperCase() === 'POST' && (rest.length === 0 || first === 'globals');
  const isWrite = creates || method.toUpperCase() === 'PATCH';
  return isWrite && body instanceof FormData && body.has('_payload');
}

async function conflictIn(response: Response): Promise<Conflict | null> {
  type Refusal = { errors?: { data?: Partial<Conflict> }[] };
  const { errors = [] } = (await response.json().catch(() => ({}))) as Refusal;
  const data = errors[0]?.data;
  return data?.code === 'CONFLICT' ? (data as Conflict) : null;
}

function mergedBody(body: FormData, conflict: Conflict, choices: Choices): FormData {
  const merged = new FormData();
  for (const [name, value] of body.entries()) {
    if (name !== '_payload') merged.append(name, value);
  }
  const data = JSON.parse(String(body.get('_payload'))) as Record<string, unknown>;
  merged.append('_payload', JSON.stringify(withChoices(data, conflict, choices)));
  return merged;
}
