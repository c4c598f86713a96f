import { isUtf8 } from 'node:buffer';
import type { SiteItem } from '../items/index.ts';
import { areTooDeep } from '../limits/too-deep.ts';
import { isTrusted, trustedDocument } from '../trusted/trusted-params.ts';

/** What a request asks. */
export type PlainParams = {
  query: string;
  operationName: string | null | undefined;
  variables: Variables;
  /** Whether the document was named by its id. */
  byId: boolean;
};

type Variables = Readonly<Record<string, unknown>>;

type Given = Partial<
  Record<'query' | 'documentId' | 'operationName' | 'variables' | 'extensions', unknown>
>;

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
  const { query, documentId, operationName, variables, extensions } = given;
  if (extensions !== undefined || !isTextOrNothing(operationName)) return undefined;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) {
    return undefined;
  }
  if (areTooDeep(variables)) return undefined;
  const byId = documentId !== undefined;
  const document = byId ? trustedDocument(site, documentId) : query;
  if (typeof document !== 'string' || (byId && query !== undefined)) return undefined;
  if (!byId && !isTrusted(site, document)) return undefined;
  return { query: document, operationName, variables: (variables ?? {}) as Variables, byId };
}

const isTextOrNothing = (value: unknown): value is string | null | undefined =>
  value == null || typeof value === 'string';

function fromBody(body: Buffer): Given | undefined {
  const given = isUtf8(body) ? jsonOf(body.toString()) : undefined;
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? given : undefined;
}

function fromAddress(url: string): Given | undefined {
  const given: Given = {};
  for (const [name, value] of new URLSearchParams(url.slice(url.indexOf('?')))) {
    if (name in given) return undefined;
    given[name as keyof Given] = value;
  }
  if (given.variables === undefined) return given;
  const variables = jsonOf(given.variables as string);
  return variables === undefined ? undefined : { ...given, variables };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
