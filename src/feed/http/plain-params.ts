import { isUtf8 } from 'node:buffer';
import { isRecord } from '../is-record.ts';
import type { SiteItem } from '../items/index.ts';
import { areTooDeep } from '../limits/too-deep.ts';
import { documentIdOf, type Given, trustedDocument } from '../trusted/named-document.ts';
import { isTrusted } from '../trusted/trusted-params.ts';

/** What a request asks. */
export type PlainParams = {
  query: string;
  operationName: string | null | undefined;
  variables: Variables;
  /** Whether the document was named by its id. */
  byId: boolean;
};

type Variables = Readonly<Record<string, unknown>>;

/**
 * The parameters of a request in which nothing is unusual and that the site may ask; undefined for
 * any other, which is understood, or refused, elsewhere.
 *
 * @param body of a POST.
 */
export function plainParams(
  url: string,
  body: Buffer | undefined,
  site: SiteItem,
): PlainParams | undefined {
  const given = body ? fromBody(body) : fromAddress(url);
  if (!given) return undefined;
  const { query, operationName, variables, extensions } = given;
  if (!isTextOrNothing(operationName)) return undefined;
  if (!isRecordOrNothing(variables) || !isRecordOrNothing(extensions)) return undefined;
  if (areTooDeep(variables)) return undefined;
  const id = documentIdOf(given);
  const byId = id !== undefined;
  const document = byId ? trustedDocument(site, id) : query;
  if (typeof document !== 'string' || (byId && query !== undefined)) return undefined;
  if (!byId && !isTrusted(site, document)) return undefined;
  return { query: document, operationName, variables: variables ?? {}, byId };
}

const isTextOrNothing = (value: unknown): value is string | null | undefined =>
  value == null || typeof value === 'string';

const isRecordOrNothing = (value: unknown): value is Variables | null | undefined =>
  value == null || isRecord(value);

function fromBody(body: Buffer): Given | undefined {
  const given = isUtf8(body) ? jsonOf(body.toString()) : undefined;
  return isRecord(given) ? given : undefined;
}

function fromAddress(url: string): Given | undefined {
  const given: Given = {};
  for (const [name, value] of new URLSearchParams(url.slice(url.indexOf('?')))) {
    if (name in given) return undefined;
    given[name as keyof Given] = value;
  }
  for (const name of ['variables', 'extensions'] as const) {
    if (given[name] === undefined) continue;
    given[name] = jsonOf(given[name] as string);
    if (given[name] === undefined) return undefined;
  }
  return given;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
