import { LRUCache } from 'lru-cache';

const graphql = 'application/graphql-response+json';
const json = 'application/json';

/** The kinds of answers there are. */
export type MediaType = typeof graphql | typeof json;

const known = new LRUCache<string, { type: MediaType | undefined }>({ max: 500 });

/**
 * The kind of answer that an `Accept` header takes, undefined when it takes none: the first that it
 * names, JSON when it is not there (GraphQL over HTTP, and as graphql-http reads it).
 */
export function mediaTypeOf(accept = '*/*'): MediaType | undefined {
  const found = known.get(accept) ?? { type: read(accept) };
  known.set(accept, found);
  return found.type;
}

function read(accept: string): MediaType | undefined {
  for (const part of (accept || '*/*').replace(/\s/g, '').toLowerCase().split(',')) {
    const [type, ...parameters] = part.split(';');
    const charset = parameters.find((each) => each.includes('charset=')) ?? 'charset=utf-8';
    if (type === graphql && charset === 'charset=utf-8') return graphql;
    const isJson = type === json || type === 'application/*' || type === '*/*';
    if (isJson && (charset === 'charset=utf-8' || charset === 'charset=utf8')) return json;
  }
  return undefined;
}
