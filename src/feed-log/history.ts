/**
 * A term: the entries that one holder of the lease has written, from a `seq` until the next term
 * begins. Its id is random. A log that was restored from a backup begins another term than the one
 * that went on from there, so equal positions in the two are told apart: as timelines do in
 * PostgreSQL, and leader epochs in Kafka (KIP-101).
 */
export type Term = { id: string; from: number };

/** What a log has been through: its terms in order, and its last `seq`. */
export type History = { terms: readonly Term[]; seq: number };

/** A `seq` and the term that it was written in; '' before logs had terms, and in an empty log. */
export type Mark = { term: string; seq: number };

/** The term that a `seq` was written in. */
export function termAt(terms: readonly Term[], seq: number): string {
  return terms.findLast(({ from }) => from <= seq)?.id ?? '';
}

/** Whether a log has been at a mark: if not, it is another log, or older than the mark. */
export function hasBeenAt({ terms, seq }: History, mark: Mark): boolean {
  const index = terms.findIndex(({ id }) => id === mark.term);
  if (index < 0 && mark.term !== '') return false;
  const next = terms[index + 1];
  return mark.seq <= (next ? next.from - 1 : seq);
}
