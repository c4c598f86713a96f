import type { Conflict } from '../../../translations/revisions/conflict.ts';
import type { Conflicts } from '../../../translations/revisions/stale-among.ts';
import { noteRead } from './read-versions.ts';
import { sayWhatWasRead, withData, without, withRev, withRevs } from './say-what-was-read.ts';
import { askSession } from './session.ts';
import { type Choices, withChoices } from './with-choices.ts';
import { urlOf, type Write, writeOf } from './write-of.ts';

/** A document that somebody has changed since it was read. */
export type Changed = Conflict & { id: string; title?: string };

/** What becomes of documents that others have changed: the write is made of all, or of all but these. */
export type Decision = 'all' | 'others';

/** How a person is asked; each answers null or false when the person goes back. */
type Ask = {
  /** `of` is the slug of the collection or global whose form is saved. */
  merge: (conflict: Conflict, of: string) => Promise<Choices | null>;
  /** What a button does to documents as they are now, which the person has not seen. */
  overwrite: (changed: readonly Changed[], write: Write) => Promise<Decision | null>;
  signIn: () => Promise<boolean>;
  /** Called after a form's save that the server took, with the address that was written to. */
  saved: (address: string) => void;
  /** What is said, in the language of the page, when the server cannot be reached. */
  unreachable: () => string;
};

type Fetch = typeof globalThis.fetch;
type Sent = { input: Parameters<Fetch>[0]; init: RequestInit };

/** How often a save is sent again without asking: two writers may meet more than once. */
const ATTEMPTS = 5;

/**
 * A `fetch` that stands by what is written: where a document has changed since the person read it, or the
 * session has ended, it asks the person, and sends the write again with the answer. The form or the list
 * sees one request, and keeps what was typed or ticked whatever comes of it.
 */
export function guardSaves(fetch: Fetch, ask: Ask): Fetch {
  const send = async (write: Write, sent: Sent, left: number): Promise<Response> => {
    const response = await reach(sent);
    if (response.ok) await taken(write, sent, response);
    if (response.ok || left === 0) return response;
    const again = await nextAttempt(response, write, sent);
    if (again) return send(write, again, left - 1);
    return write.kind === 'several' ? withoutDocuments(response) : response;
  };

  /** Payload shows people what a fetch throws: of a browser, “Failed to fetch” in English. */
  const reach = async ({ input, init }: Sent): Promise<Response> => {
    try {
      return await fetch(input, init);
    } catch (error) {
      throw error instanceof TypeError ? new TypeError(ask.unreachable(), { cause: error }) : error;
    }
  };

  const taken = async ({ kind, of }: Write, { input }: Sent, response: Response): Promise<void> => {
    if (kind === 'form') ask.saved(urlOf(input).pathname);
    else noteRead(of, await documentsIn(response.clone()));
  };

  const nextAttempt = async (
    response: Response,
    write: Write,
    sent: Sent,
  ): Promise<Sent | null> => {
    if (response.status === 401 || response.status === 403) {
      const isOver = (await askSession(fetch)) !== 'open';
      return isOver && (await ask.signIn()) ? sent : null;
    }
    const conflict = response.status === 409 ? await conflictIn(response.clone()) : null;
    if (!conflict) return null;
    if ('documents' in conflict) return afterOthers(conflict.documents, write, sent);
    if (!conflict.rev) return null;
    if (write.kind === 'document') {
      return afterOthers([{ ...conflict, id: write.id }], write, sent);
    }
    // What nobody else has changed is as the form has it, and needs no decision.
    const differences = conflict.differences.filter(({ changed }) => changed !== 'yours');
    const choices =
      differences.length === 0 ? {} : await ask.merge({ ...conflict, differences }, write.of);
    const merged = (data: Record<string, unknown>) => withChoices(data, conflict, choices ?? {});
    return choices && { ...sent, init: withData(sent.init, merged) };
  };

  const afterOthers = async (
    changed: readonly Changed[],
    write: Write,
    { input, init }: Sent,
  ): Promise<Sent | null> => {
    const decision = await ask.overwrite(changed, write);
    if (!decision) return null;
    if (write.kind === 'document') return withRev({ input, init }, changed[0]?.rev ?? '');
    const ids = changed.map(({ id }) => id);
    const revs = Object.fromEntries(
      decision === 'all'
        ? changed.map(({ id, rev }) => [id, rev ?? undefined])
        : ids.map((id) => [id, undefined]),
    );
    const rest = decision === 'all' ? input : without(input, ids);
    return rest === null ? null : withRevs({ input: rest, init }, revs);
  };

  return (input, init) => {
    if (!init) return fetch(input);
    const write = writeOf(input, init);
    const sent = { input, init };
    return write ? send(write, sayWhatWasRead(write, sent), ATTEMPTS) : reach(sent);
  };
}

async function conflictIn(response: Response): Promise<Conflict | Conflicts | null> {
  type Refusal = { errors?: { data?: Partial<Conflict | Conflicts> }[] };
  const { errors = [] } = (await response.json().catch(() => ({}))) as Refusal;
  const data = errors[0]?.data;
  return data?.code === 'CONFLICT' ? (data as Conflict | Conflicts) : null;
}

type Documents = { doc?: object; docs?: object[] };

async function documentsIn(response: Response): Promise<object[]> {
  const { doc, docs = [] } = (await response.json().catch(() => ({}))) as Documents;
  return doc ? [doc] : docs;
}

/**
 * A refusal of several documents as Payload's lists read it: without a list of documents that were written, they
 * fail at it, and tell nobody why.
 */
async function withoutDocuments(response: Response): Promise<Response> {
  const { status, headers } = response;
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as object | null;
  if (!body || 'docs' in body) return response;
  const type = { 'content-type': headers.get('content-type') ?? 'application/json' };
  return new Response(JSON.stringify({ docs: [], ...body }), { status, headers: type });
}
