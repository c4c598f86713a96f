import type { WorkloadRow } from '../../../../translations/queue/workload.ts';

type Share = { records: number; words: number };

/** What somebody has to do, by task, and how many documents of it are overdue. */
export type PersonsWork = {
  id: string;
  translate: Share;
  review: Share;
  overdue: number;
};

/** Open work by person in some locales, those with the most words first. */
export function byPerson(rows: readonly WorkloadRow[], locales: readonly string[]): PersonsWork[] {
  const people = new Map<string, PersonsWork>();
  for (const { assignee, locale, task, records, words, overdue } of rows) {
    if (!locales.includes(locale)) continue;
    const work = people.get(assignee) ?? {
      id: assignee,
      translate: { records: 0, words: 0 },
      review: { records: 0, words: 0 },
      overdue: 0,
    };
    work[task].records += Number(records);
    work[task].words += Number(words);
    work.overdue += Number(overdue);
    people.set(assignee, work);
  }
  const words = ({ translate, review }: PersonsWork) => translate.words + review.words;
  return [...people.values()].sort((a, b) => words(b) - words(a) || (a.id < b.id ? -1 : 1));
}
