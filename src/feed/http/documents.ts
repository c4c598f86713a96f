import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { limits, maxAliases, maxDepth, tooLarge } from '../limits/limits.ts';
import { createOperation, type Operation } from './operation.ts';

/** A document that may be executed, or what is wrong with it. */
type Prepared =
  | {
      document: DocumentNode;
      /** A query by its name, or the only one; undefined when there is none such. */
      operation(name: string | null | undefined): Operation | undefined;
    }
  | { errors: readonly GraphQLError[] };

export type PrepareDocument = (query: string) => Prepared;

/** Text kept in all, in characters; a document itself takes some twenty times that. */
const keptCharacters = 1_000_000;

/** Parses and validates documents, each but once while it is among those asked for lately. */
export function createDocuments(schema: GraphQLSchema): PrepareDocument {
  const known = new LRUCache<string, Prepared>({
    maxSize: keptCharacters,
    sizeCalculation: (_, query) => query.length + 1,
  });
  return (query) => {
    const kept = known.get(query);
    if (kept) return kept;
    const prepared = prepare(schema, query);
    known.set(query, prepared);
    return prepared;
  };
}

function prepare(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = parse(query, { maxTokens: limits.tokens });
    // The limits come first: the other rules take long over what is beyond them.
    const beyond = validate(schema, document, [maxDepth, maxAliases]);
    const errors = beyond.length > 0 ? beyond : validate(schema, document, specifiedRules);
    if (errors.length > 0) return { errors: errors.map(named) };
    return { document, operation: operationsOf(schema, document) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [named(error)] };
    // Thousands of brackets within each other: the stack is at its end before a limit is.
    if (error instanceof RangeError)
      return { errors: [tooLarge('The query is nested too deeply')] };
    throw error;
  }
}

/** Each operation is made when it is first asked for. */
function operationsOf(schema: GraphQLSchema, document: DocumentNode) {
  const made = new Map<string, Operation>();
  return (name: string | null | undefined): Operation | undefined => {
    const node = getOperationAST(document, name);
    if (node?.operation !== OperationTypeNode.QUERY) return undefined;
    const key = name ?? '';
    const operation = made.get(key) ?? createOperation({ schema, document, name: key, node });
    made.set(key, operation);
    return operation;
  };
}

/** graphql-js gives up on what takes it too long, and has no code for that. */
const abortions = [
  { said: 'Parsing aborted.', means: `The query has more than ${limits.tokens} words and signs` },
  { said: 'Validation aborted.', means: 'The query asks for the same fields too often' },
];

function named(error: GraphQLError): GraphQLError {
  const abortion = abortions.find(({ said }) => error.message.endsWith(said));
  const isTooManyErrors = error.message.startsWith('Too many validation errors');
  return abortion && !isTooManyErrors ? tooLarge(abortion.means) : error;
}
