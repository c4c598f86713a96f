import { LRUCache } from 'lru-cache';
import type { MediaType } from '../cache/answer.ts';

const graphql = 'application/graphql-response+json';
const json = 'application/json';

const known = new LRUCache<string, { type: MediaType | undefined }>({ max: 500 });

/**
 * The kind of answer that an `Accept` header takes, undefined when it takes none: the first that it
 * names, JSON when it is not there (GraphQL over HTTP, and as graphql-http reads it).
 */
export function mediaTypeOf(accept: string | undefined): MediaType | undefined {
  if (accept === undefined) return json;
  const understood = known.get(accept);
  if (understood) return understood.type;
  const type = read(accept);
  known.set(accept, { type });
  return type;
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
