import { createHash } from 'node:crypto';
import { GraphQLError, parse } from 'graphql';
import { PolyclinicError } from '../../src/errors.ts';
import type { Label } from '../labels.ts';

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
 * @throws PolyclinicError BAD_INPUT with a message for whoever uploads it, in both languages of the admin.
 */
export function readManifest(manifest: unknown): TrustedDocuments {
  const pairs = pairsOf(manifest);
  if (pairs.length > trustedLimits.documents) {
    throw refused({
      en: `A site may have ${trustedLimits.documents} documents, not ${pairs.length}`,
      ru: `Сайту разрешено запросов: ${trustedLimits.documents}, а не ${pairs.length}`,
    });
  }
  const characters = pairs.reduce((sum, [, text]) => sum + String(text).length, 0);
  if (characters > trustedLimits.characters) {
    throw refused({
      en: `The documents may have ${trustedLimits.characters} characters in all`,
      ru: `Все запросы вместе могут иметь ${trustedLimits.characters} знаков`,
    });
  }
  return Object.fromEntries(pairs.map(([id, text]) => checkedPair(id, text)));
}

/** A manifest added to what a site has: readers of its older releases go on asking the older ones. */
export function withManifest(kept: unknown, manifest: unknown): TrustedDocuments {
  return readManifest({ ...readManifest(kept ?? {}), ...readManifest(manifest) });
}

function pairsOf(manifest: unknown): [id: unknown, text: unknown][] {
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
    throw refused({
      en: 'A manifest is an object: Relay’s or Apollo’s',
      ru: 'Манифест — объект в формате Relay или Apollo',
    });
  }
  const { format, operations } = manifest as { format?: unknown; operations?: unknown };
  if (format === undefined) return Object.entries(manifest);
  if (format !== 'apollo-persisted-query-manifest' || !Array.isArray(operations)) {
    throw refused({
      en: 'Its format is unknown: send Relay’s or Apollo’s',
      ru: 'Формат неизвестен: нужен манифест Relay или Apollo',
    });
  }
  return operations.map(({ id, body }: ApolloOperation) => [id, body]);
}

function checkedPair(id: unknown, text: unknown): [string, string] {
  if (typeof id !== 'string' || typeof text !== 'string') {
    throw refused({
      en: 'Each document has an id and a text',
      ru: 'У каждого запроса должны быть номер и текст',
    });
  }
  const hash = createHash('sha256').update(text).digest('hex');
  if (id.replace(/^sha256:/, '').toLowerCase() !== hash) {
    throw refused({
      en: `The id ${id.slice(0, 80)} is not the SHA-256 of its document`,
      ru: `Номер ${id.slice(0, 80)} — не SHA-256 своего запроса`,
    });
  }
  try {
    // As many words and signs as the feed takes.
    parse(text, { maxTokens: 4_000 });
  } catch (error) {
    const why = error instanceof GraphQLError ? error.message : String(error);
    throw refused({
      en: `The document ${hash} cannot be read: ${why}`,
      ru: `Запрос ${hash} не читается: ${why}`,
    });
  }
  return [hash, text];
}

function refused(texts: Label): PolyclinicError {
  return new PolyclinicError('BAD_INPUT', texts.en, { field: 'trustedDocuments', texts });
}
