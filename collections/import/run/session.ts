import type { Locale } from '../../../translations/locales.ts';
import type { Plan } from '../map/plan-of.ts';
import type { References } from '../write/references.ts';
import type { WriteContext } from '../write/write-row.ts';

/** What all the rows of a run share. */
export type Session = {
  plan: Plan;
  write: WriteContext;
  references: References;
  idFrom(name: string): string;
  /** The line of the first row about a document: this row's own, unless it is repeated. */
  repeated(name: string, line: number): number;
  /** The file has a column for the documents' names. */
  namesDocuments: boolean;
  locale: Locale | undefined;
  sourceLocale: Locale;
  concurrency: number;
  signal: AbortSignal | undefined;
};
