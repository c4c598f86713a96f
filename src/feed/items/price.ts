/** A price in the currency that it is quoted in; amounts are in its major unit. */
export type Price = {
  /** What the amounts mean; unknown words come from newer editors. */
  kind: string;
  from: number | null;
  to: number | null;
  /** ISO 4217. */
  currency: string;
};
