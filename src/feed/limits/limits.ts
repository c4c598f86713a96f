/** What a query may be at most. */
export const limits = {
  /** Fields within fields. */
  depth: 12,
  /** Fields under another name, in the whole document. */
  aliases: 30,
  /** Objects that the answer may have, by its lists' sizes. */
  cost: 10_000,
  /** Words and signs of the document: validation takes time by their square. */
  tokens: 4_000,
  /** Objects and lists within each other in the variables; a filter takes four. */
  variableDepth: 10,
  /** Bytes of a request's body. */
  bodyBytes: 64 * 1024,
  /** Bytes of a manifest of trusted documents. */
  manifestBytes: 2 * 1024 * 1024,
} as const;
