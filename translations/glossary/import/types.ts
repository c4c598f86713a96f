import type { Locale } from '../../locales.ts';
import type { ConceptTerm } from '../concepts/types.ts';

export const glossaryFormats = ['csv', 'tbx'] as const;

export type GlossaryFormat = (typeof glossaryFormats)[number];

/** A concept as a file has it; what the file does not say is absent. */
export type ConceptDraft = {
  /** Of the concept within its file. */
  id: string;
  /** Where it begins, counted from 1. */
  line: number;
  concept: string;
  definition?: string;
  note?: string;
  domain?: string;
  doNotTranslate?: boolean;
  caseSensitive?: boolean;
  terms: ConceptTerm[];
};

/** A row, cell or entry that cannot be used; the rest of the file can. */
export type Refusal = { line: number; concept: string; reason: string };

/** What was read of a file. */
export type GlossaryFile = {
  drafts: ConceptDraft[];
  refusals: Refusal[];
  /** Languages that the product does not have, as the file writes them, and how many terms they had. */
  unknownLanguages: Map<string, number>;
  unusedColumns: string[];
};

/** The file's own names of languages, and what they are here; null leaves a language out. */
export type LocaleMap = Readonly<Record<string, Locale | null>>;

export type Outcome = 'created' | 'updated' | 'unchanged' | 'refused';

export type ReportRow = {
  line: number;
  concept: string;
  outcome: Outcome;
  /** Why it was refused, or what is different. */
  reasons: string[];
  /** What looks wrong in the file; it was imported all the same. */
  warnings: string[];
};

export type GlossaryReport = {
  dryRun: boolean;
  counts: Record<Outcome, number>;
  rows: ReportRow[];
  unknownLanguages: Record<string, number>;
  unusedColumns: string[];
  seconds: number;
};
