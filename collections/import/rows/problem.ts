/** Why a row is refused: where, what, and what to do about it. */
export type Problem = {
  /** The field as a map names it; empty when the row could not be read at all. */
  field: string;
  column: string;
  value: string;
  reason: string;
  cure: string;
};

const SHOWN_CHARACTERS = 300;

/** A value as a report shows it. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
