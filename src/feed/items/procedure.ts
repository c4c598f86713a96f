import type { ItemBase, Localized, RichText } from './common.ts';

/** A code of the procedure in a classification. */
export type Coding = { system: string; code: string; display: string | null };

/** What is done for patients. All its text is clinical. */
export type ProcedureItem = ItemBase & {
  type: 'procedure';
  code: string;
  name: Localized;
  kind: string | null;
  specialty: string | null;
  summary: Localized;
  description: Localized<RichText>;
  indications: Localized;
  contraindications: Localized;
  preparation: Localized;
  recovery: Localized;
  stayDays: number | null;
  flyAfterDays: number | null;
  codings: Coding[];
  /** ISO 8601: when somebody of the profession last looked at the text. */
  lastReviewed: string | null;
};
