/** Names one document of the CMS. */
export type DocumentKey = { collection: string; id: string };

/**
 * The time for which a document's item holds as it was projected, in milliseconds since 1970 or infinite:
 * from the last moment at which it changed by itself until the next one, which does not belong to it.
 */
export type Span = { from: number; until: number };

export const keyOf = ({ collection, id }: DocumentKey) => `${collection}:${id}`;

/** What the projector remembers of a document; each part is written by itself. */
export type Mark = DocumentKey & {
  /** What was seen of the document when it was last projected; never empty. */
  seen?: string;
  /** The time for which its item holds as it was projected. */
  span?: Span;
  /** The documents that its item was made with, by `keyOf`, each once. */
  uses?: readonly string[];
};

/**
 * The projector's memory, kept beside the log. It saves work and decides nothing: a document without
 * a mark is projected again.
 */
export type MarkStore = {
  /** What was seen of documents with `after` < id ≤ `upTo`, by id; null: no bound. */
  seenBetween(
    collection: string,
    range: { after: string | null; upTo: string | null },
  ): Promise<Map<string, string>>;
  /** What was seen of these documents, by id; absent where nothing was. */
  seenOf(collection: string, ids: readonly string[]): Promise<Map<string, string>>;
  put(marks: readonly Mark[]): Promise<void>;
  drop(collection: string, ids: readonly string[]): Promise<void>;
  /** Every document that changes by itself, and the time for which its item holds. */
  spans(): Promise<(DocumentKey & { span: Span })[]>;
  /** Documents whose items were made with one of these, by `keyOf`; each once. */
  using(used: readonly string[]): Promise<DocumentKey[]>;
  /** What `remember` kept under a name; null: nothing yet. */
  recall(name: string): Promise<string | null>;
  remember(name: string, value: string): Promise<void>;
};
