import { createHash } from 'node:crypto';
import { GraphQLError, parse } from 'graphql';

/** Trusted documents by the SHA-256 of their text, in lower-case hex. */
export type TrustedDocuments = Record<string, string>;

/** What a site may keep at most: each feed node holds all of it in memory. */
export const trustedLimits = { documents: 2_000, characters: 1_000_000 };

type ApolloOperation = { id?: unknown; body?: unknown };

/**
 * Reads a manifest: Relay's persisted queries (`{ id: text }`), Apollo's
 * `apollo-persisted-query-manifest`, or what this function has given. Ids must be the SHA-256 of the
 * text: Apollo's are, and Relay's with `persistConfig.algorithm: "SHA256"`.
 *
 * @throws Error with a message for whoever uploads it.
 */
export function readManifest(manifest: unknown): TrustedDocuments {
  const pairs = pairsOf(manifest);
  if (pairs.length > trustedLimits.documents) {
    throw new Error(`A site may have ${trustedLimits.documents} documents, not ${pairs.length}`);
  }
  const characters = pairs.reduce((sum, [, text]) => sum + String(text).length, 0);
  if (characters > trustedLimits.characters) {
    throw new Error(`The documents may have ${trustedLimits.characters} characters in all`);
  }
  return Object.fromEntries(pairs.map(([id, text]) => checkedPair(id, text)));
}

/** A manifest added to what a site has: readers of its older releases go on asking the older ones. */
export function withManifest(kept: unknown, manifest: unknown): TrustedDocuments {
  return readManifest({ ...readManifest(kept ?? {}), ...readManifest(manifest) });
}

function pairsOf(manifest: unknown): [id: unknown, text: unknown][] {
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
    throw new Error('A manifest is an object: Relay’s or Apollo’s');
  }
  const { format, operations } = manifest as { format?: unknown; operations?: unknown };
  if (format === undefined) return Object.entries(manifest);
  if (format !== 'apollo-persisted-query-manifest' || !Array.isArray(operations)) {
    throw new Error('Its format is unknown: send Relay’s or Apollo’s');
  }
  return operations.map(({ id, body }: ApolloOperation) => [id, body]);
}

function checkedPair(id: unknown, text: unknown): [string, string] {
  if (typeof id !== 'string' || typeof text !== 'string') {
    throw new Error('Each document has an id and a text');
  }
  const hash = createHash('sha256').update(text).digest('hex');
  if (id.replace(/^sha256:/, '').toLowerCase() !== hash) {
    throw new Error(`The id ${id.slice(0, 80)} is not the SHA-256 of its document`);
  }
  try {
    // As many words and signs as the feed takes.
    parse(text, { maxTokens: 4_000 });
  } catch (error) {
    const why = error instanceof GraphQLError ? error.message : String(error);
    throw new Error(`The document ${hash} cannot be read: ${why}`);
  }
  return [hash, text];
}
