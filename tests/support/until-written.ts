import { isWriteConflict } from '../../src/errors.ts';

const ATTEMPTS = 20;

/** Writes as the routes do: again when MongoDB says that another write came first, and nothing was written. */
export async function untilWritten<Answer>(write: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (attempt === ATTEMPTS || !isWriteConflict(error)) throw error;
    }
  }
}
