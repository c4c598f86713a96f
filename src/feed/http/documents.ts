import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { limits } from '../limits/limits.ts';
import { maxAliases } from '../limits/max-aliases.ts';
import { maxDepth } from '../limits/max-depth.ts';
import { tooLarge } from '../limits/too-large.ts';

/** A document that may be executed, or what is wrong with it. */
type Prepared = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** Text kept in all, in characters; a document itself takes some twenty times that. */
const keptCharacters = 1_000_000;

/** Parses and validates documents, each but once while it is among those asked for lately. */
export function createDocuments(schema: GraphQLSchema): (query: string) => Prepared {
  const known = new LRUCache<string, Prepared>({
    maxSize: keptCharacters,
    sizeCalculation: (_, query) => query.length + 1,
  });
  return (query) => {
    const prepared = known.get(query) ?? prepare(schema, query);
    known.set(query, prepared);
    return prepared;
  };
}

function prepare(schema: GraphQLSchema, query: string): Prepared {
  const document = parseWithin(query);
  if (document instanceof GraphQLError) return { errors: [document] };
  // The limits come first: the other rules take long over what is beyond them.
  const beyond = validate(schema, document, [maxDepth, maxAliases]);
  const errors = beyond.length > 0 ? beyond : validate(schema, document, specifiedRules);
  return errors.length > 0 ? { errors: errors.map(ownIfAborted) } : { document };
}

function parseWithin(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes('Parsing aborted')
      ? tooLarge(`The query has more than ${limits.tokens} words and signs`)
      : error;
  }
}

/** graphql-js gives up on documents that take it too long, and does not say why. */
function ownIfAborted(error: GraphQLError): GraphQLError {
  return error.message === 'Validation aborted.'
    ? tooLarge('The query asks for the same fields too often')
    : error;
}
