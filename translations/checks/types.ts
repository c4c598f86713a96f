import type { TermMatch } from '../glossary/types.ts';
import type { Locale } from '../locales.ts';

export type Severity = 'error' | 'warning';

/** One segment and its translation, as a check sees it. */
export type CheckInput = {
  /** Plain text: tags taken out, entities decoded. */
  source: string;
  target: string;
  /** The same with tags. */
  taggedSource: string;
  taggedTarget: string;
  sourceLocale: Locale;
  targetLocale: Locale;
  /** Medical content, held to the strictest rules. */
  clinical: boolean;
  /** A person's name: transliterated, so that it may differ in every letter. */
  person: boolean;
  /** What the glossary knows of the source. */
  terms: readonly TermMatch[];
  /** Approved translations of the same source elsewhere, plain. */
  twins: readonly string[];
  /** The translation in the source's language again, as an engine says; absent where nobody asked. */
  back?: string;
};

/** Something that a check found. */
export type Finding = {
  /** Name of the check, stable: `numbers`, `units`, `negation`… */
  check: string;
  severity: Severity;
  /** What is wrong and what to do, in the admin's languages. */
  message: { ru: string; en: string };
  /** The key of the segment; set by whoever runs the checks over an entry. */
  segment?: string;
};

/** The words of each side that a fault is about; absent where a side has none. */
export type Places = { source?: string; target?: string };

/** A fault as a check tells it; `severity` where it differs from the check's own. */
export type Fault = Finding['message'] & { severity?: Severity; places?: Places };

export type Check = {
  name: string;
  severity: Severity;
  /** What it looks at, in a line, for lists of checks. */
  about: { ru: string; en: string };
  /** What is wrong; empty when nothing is. */
  run: (input: CheckInput) => Fault[];
};
