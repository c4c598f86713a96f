import type { Payload } from 'payload';
import { type RecentAct, readRecent } from '../../../../translations/audit/read-recent.ts';
import type { Locale } from '../../../../translations/locales.ts';
import { usualTask } from '../../../../translations/queue/question.ts';
import { type QueueRow, queue } from '../../../../translations/queue/queue.ts';
import { type TallyRow, tally } from '../../../../translations/queue/tally.ts';
import { readNames, readTitles } from '../../../../translations/queue/titles.ts';
import {
  type OverdueRecord,
  readOverdue,
  readWorkload,
} from '../../../../translations/queue/workload.ts';
import type { Actor } from '../../../../translations/review/may-translate.ts';
import { byPerson, type PersonsWork } from './by-person.ts';

/** Documents that the list of what is overdue names; the queue has them all. */
const MOST_OVERDUE = 5;
/** Of what was done last; the log has it all. */
const MOST_RECENT = 8;

export type BoardFacts = {
  /** Of all locales. */
  rows: TallyRow[];
  people: PersonsWork[];
  overdue: { records: OverdueRecord[]; total: number; week: number };
  /** What waits longest for whoever asks. */
  first: QueueRow | undefined;
  acts: RecentAct[];
  titles: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
};

/** What the start page says of the translations in somebody's locales. */
export async function readBoard(
  payload: Payload,
  { by, locales, now }: { by: Actor; locales: readonly Locale[]; now: Date },
): Promise<BoardFacts> {
  const [rows, assigned, overdue, oldest, acts] = await Promise.all([
    tally(payload),
    readWorkload(payload, now),
    readOverdue(payload, { locales, now, limit: MOST_OVERDUE }),
    queue(payload, { locales: [], task: usualTask(by), limit: 1 }, { by }),
    readRecent(payload, { locales, now, limit: MOST_RECENT }),
  ]);
  const people = byPerson(assigned, locales);
  const [titles, names] = await Promise.all([
    readTitles(payload, [...overdue.records, ...acts]),
    readNames(payload, [
      ...people.map(({ id }) => id),
      ...overdue.records.map(({ assignee }) => assignee),
      ...acts.map(({ user }) => user),
    ]),
  ]);
  return { rows, people, overdue, first: oldest.rows[0], acts, titles, names };
}
