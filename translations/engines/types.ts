import type { Locale } from '../locales.ts';

/** What an engine can do for a target locale. */
export type Capability = {
  /** `tags`: keeps our tags; `text`: plain text only; `none`: the locale is for people. */
  text: 'tags' | 'text' | 'none';
  glossary: boolean;
  /** Whether it translates from the locale, too. */
  source: boolean;
};

/** Texts of one request, all from one locale into one other. */
export type EngineBatch = {
  /** Encoded with tags when `tagged`, plain otherwise. */
  texts: readonly string[];
  tagged: boolean;
  source: Locale;
  target: Locale;
  /** Source prose around the texts: read by the engine, neither translated nor billed. */
  context?: string;
};

export type EngineText = {
  text: string;
  billedCharacters: number;
  /** The model that the engine says it used; null when it says none. */
  model: string | null;
};

/** The most that one request may carry. */
export type RequestLimits = { texts: number; bytes: number };

export type TranslationEngine = {
  id: 'deepl' | 'pseudo' | 'libre' | 'identity';
  limits: RequestLimits;
  /** Bytes that a text takes in a request, as the engine's client encodes it. */
  encodedBytes: (text: string) => number;
  /** Characters that would be billed for a text (for estimates and reservations). */
  billable: (text: string) => number;
  /** From the API where it can be reached, otherwise a table. */
  languages: (signal?: AbortSignal) => Promise<Readonly<Record<Locale, Capability>>>;
  /**
   * Translates one batch that is within the limits, in order, with timeout and bounded retries.
   *
   * @throws PolyclinicError ENGINE_BUSY (after all retries), ENGINE_QUOTA, ENGINE_REFUSED (key,
   * input), ENGINE_BROKEN (an answer that cannot be used).
   */
  translate: (batch: EngineBatch, signal?: AbortSignal) => Promise<EngineText[]>;
  /** Characters used and allowed in the engine's own period; null when it has no such limit. */
  usage: (signal?: AbortSignal) => Promise<{ used: number; limit: number } | null>;
  /** Brings the engine's glossaries up to ours; absent for engines without. */
  syncGlossary?: (terms: readonly GlossaryPair[], signal?: AbortSignal) => Promise<void>;
};

/** A term and its translation, as engines keep glossaries. */
export type GlossaryPair = {
  source: Locale;
  target: Locale;
  term: string;
  translation: string;
};
