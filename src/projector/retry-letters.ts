import { dueLetters } from './dead-letters.ts';
import { projectChanged } from './project-hints.ts';
import type { ProjectOptions } from './project-together.ts';

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
