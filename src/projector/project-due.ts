import { dueLetters } from './dead-letters.ts';
import type { ProjectOptions } from './project-documents.ts';
import { projectChanged } from './project-hints.ts';
import type { Schedule } from './schedule.ts';

/**
 * Projects what has come due by now: an offer that begins or is over, an accreditation that
 * expires; and what the clock has stepped back over. What fails is due again.
 */
export async function projectDue(options: ProjectOptions & { schedule: Schedule; now: Date }) {
  const { schedule, now } = options;
  const due = schedule.takeDue(now);
  if (due.length === 0) {
    return;
  }
  try {
    await projectChanged(
      options,
      due.map(({ collection, id }) => ({ collection, document: id })),
    );
  } catch (error) {
    for (const document of due) {
      schedule.note(document, { from: Number.NEGATIVE_INFINITY, until: now.getTime() });
    }
    throw error;
  }
}

/** Dead letters that are tried at a time. */
const BATCH = 20;

/**
 * Tries again what could not be projected, where its time has come. What is sound by now goes to the
 * log, and what is gone is buried: its line goes either way.
 */
export async function retryLetters(options: ProjectOptions): Promise<void> {
  const due = await dueLetters(options.payload, new Date(), BATCH);
  await projectChanged(
    options,
    due.map(({ collection, id }) => ({ collection, document: id })),
  );
}
