import { PolyclinicError } from '../src/errors.ts';

/** How often a write is tried again after somebody else's. */
const ATTEMPTS = 20;

/**
 * Writes by compare-and-set. Each attempt reads anew what it changes, and writes it only if nobody
 * else has written it since.
 *
 * @param what names what is written, with its verb: “These translations are”.
 * @param attempt answers false when somebody else wrote first.
 * @returns what the attempt that wrote answers.
 * @throws PolyclinicError CONFLICT when every attempt lost its race.
 */
export async function untilWritten<Answer>(
  what: string,
  attempt: () => Promise<Answer | false>,
  attempts = ATTEMPTS,
): Promise<Answer> {
  for (let tried = 0; tried < attempts; tried++) {
    const answer = await attempt();
    if (answer !== false) {
      return answer;
    }
  }
  throw new PolyclinicError('CONFLICT', `${what} being changed; try again.`);
}
