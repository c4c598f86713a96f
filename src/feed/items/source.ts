/** Where facts come from. */
export type Source = {
  title: string;
  publisher: string | null;
  url: string | null;
  /** ISO 8601. */
  published: string | null;
  /** BCP 47. */
  language: string | null;
};
