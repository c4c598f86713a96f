/** UTF-16 offsets in plain text, the end exclusive. */
export type TextRange = { start: number; end: number };

/** Finds what of a plain text must come back as it is: do-not-translate terms, names. */
export type Protect = (plain: string) => readonly TextRange[];

/** Which fields of a block (by its slug) or of another node (by its type) hold text. */
export type TextFields = {
  blocks: Readonly<Record<string, readonly string[]>>;
  nodes: Readonly<Record<string, readonly string[]>>;
};

export type SegmentOptions = {
  protect?: Protect;
  /** Beside those of `textFields`. */
  textFields?: Partial<TextFields>;
};

/** The text fields of what the product's editor offers. */
export const textFields: TextFields = {
  blocks: { callout: ['text'] },
  nodes: { upload: ['caption'] },
};
